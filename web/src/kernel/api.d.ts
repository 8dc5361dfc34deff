// Made from openapi.json by `npm run api`; not to be edited.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Alive"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["About"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `journal.read`. */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    actor?: string;
                    name?: string;
                    from?: string;
                    to?: string;
                    table?: string;
                    row?: string;
                    after?: number;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfJournalItem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `journal.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JournalState"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/listeners/{name}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `journal.verify`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `journal.verify`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobStarted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `signed-in`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** @description Permission: `signed-in`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `signed-in`. */
        post: {
            parameters: {
                query?: {
                    place?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file: components["schemas"]["IFormFile"];
                    };
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FileView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `signed-in`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `signed-in`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `signed-in`. */
        get: {
            parameters: {
                query?: {
                    view?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListInboxView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `signed-in`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MapGround"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `signed-in`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowMeMe"];
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SignInByPasswordRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowMeMe"];
                    };
                };
            };
        };
        /** @description Permission: `signed-in`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `signed-in`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangePasswordRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `signed-in`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConfirmTwoFactorRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        /** @description Permission: `signed-in`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BeginTwoFactorAnswer"];
                    };
                };
            };
        };
        /** @description Permission: `signed-in`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndTwoFactorRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `signed-in`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChooseLanguageRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `signed-in`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListSessionsRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Permission: `signed-in`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListSignInWaysWay"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `signed-in`. */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlaceRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/roots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `signed-in`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlaceRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `places.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetPlaceView"];
                    };
                };
            };
        };
        /** @description Permission: `places.manage`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RenamePlaceRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `places.read`. */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListChildrenRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `places.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddPlaceRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddPlaceAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `places.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MovePlaceRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `places.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ClosePlaceRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `places.manage`. */
        post: {
            parameters: {
                query?: {
                    dryRun?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file: components["schemas"]["IFormFile"];
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPlacesAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `organisations.read`. */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    place?: string;
                    kind?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListOrganisationsRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `organisations.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddOrganisationRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddOrganisationAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `organisations.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowOrganisationAnswer"];
                    };
                };
            };
        };
        /** @description Permission: `organisations.manage`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EditOrganisationRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditOrganisationAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `organisations.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CloseOrganisationRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `organisations.manage`. */
        post: {
            parameters: {
                query?: {
                    dryRun?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file: components["schemas"]["IFormFile"];
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportOrganisationsAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/import/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `organisations.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file: components["schemas"]["IFormFile"];
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `organisations.manage`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `signed-in`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OrganisationKind"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `people.read`. */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    place?: string;
                    organisation?: string;
                    role?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListPeopleRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `people.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddPersonRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddPersonAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `people.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowPersonAnswer"];
                    };
                };
            };
        };
        /** @description Permission: `people.manage`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EditPersonRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditPersonAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ResetPasswordAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/reset-two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.reveal`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RevealFieldRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RevealFieldAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.manage`. */
        post: {
            parameters: {
                query?: {
                    dryRun?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file: components["schemas"]["IFormFile"];
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPeopleAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/import/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file: components["schemas"]["IFormFile"];
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `people.manage`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.grant`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GiveRoleRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GiveRoleAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Permission: `people.grant`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    grant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `signed-in`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListRolesRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/machine-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `machine-keys.manage`. */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListMachineKeysRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `machine-keys.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddMachineKeyRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddMachineKeyAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/machine-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Permission: `machine-keys.manage`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: {
                    Q?: string;
                    Place?: string;
                    Kind?: string;
                    Group?: string;
                    Status?: string;
                    Grade?: string;
                    Area?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfSubjectRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `registry.edit`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddSubjectRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddSubjectAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListMineRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `registry.details`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CorrectContactRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CorrectContactAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/supply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SupplyFormView"];
                    };
                };
            };
        };
        /** @description Permission: `registry.edit`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SupplyFormRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListStaffRow"][];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `registry.details`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WriteStaffRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WriteStaffAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: {
                    Q?: string;
                    Place?: string;
                    Kind?: string;
                    Group?: string;
                    Status?: string;
                    Grade?: string;
                    Area?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetSubjectView"];
                    };
                };
            };
        };
        /** @description Permission: `registry.edit`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeSubjectRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChangeSubjectAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `registry.edit`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SetStatusRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SetStatusAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.reveal`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RevealContactRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RevealContactAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfTimelineRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: {
                    Q?: string;
                    Place?: string;
                    Kind?: string;
                    Group?: string;
                    Status?: string;
                    Grade?: string;
                    Area?: string;
                    West?: number;
                    South?: number;
                    East?: number;
                    North?: number;
                    Zoom?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowMapAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowGradeView"];
                    };
                };
            };
        };
        /** @description Permission: `registry.grade`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SetGradeRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/grade/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `registry.grade`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/duplicates/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `registry.edit`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CheckDuplicatesRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DuplicateView"][];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DuplicateView"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.merge`. */
        get: {
            parameters: {
                query?: {
                    Q?: string;
                    Place?: string;
                    Kind?: string;
                    Group?: string;
                    Status?: string;
                    Grade?: string;
                    Area?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListTwinsRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `registry.merge`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MergeSubjectsRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MergeSubjectsAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/distinct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TellApartRow"][];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `registry.merge`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TellApartRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TellApartAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/distinct/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `registry.merge`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListMergesRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `registry.merge`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `registry.import`. */
        post: {
            parameters: {
                query?: {
                    place?: string;
                    dryRun?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file: components["schemas"]["IFormFile"];
                    };
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobStarted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/import/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `registry.import`. */
        post: {
            parameters: {
                query?: {
                    place?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file: components["schemas"]["IFormFile"];
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.import`. */
        get: {
            parameters: {
                query?: {
                    kind?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subject-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListSubjectKindsAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListFacilitiesRow"][];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `registry.details`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WriteFacilityRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WriteFacilityAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facility-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `registry.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListFacilitiesKindName"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `registry.details`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WriteFacilityRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WriteFacilityAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facilities/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `registry.details`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WriteFacilityRemoval"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WriteFacilityAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `registry.details`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WriteStaffRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WriteStaffAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `registry.details`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WriteStaffLeaving"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WriteStaffAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.reveal`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WriteStaffReason"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WriteStaffRevealed"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.import`. */
        get: {
            parameters: {
                query?: {
                    state?: string;
                    place?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListPlanImportsRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `plans.import`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportPlanRequest"];
                    "multipart/form-data": components["schemas"]["ImportPlanRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportPlanAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.import`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetPlanImportView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** @description Permission: `plans.import`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/measures/{measureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `plans.import`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    measureId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeMeasureRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditPlanImportAnswer"];
                    };
                };
            };
        };
        post?: never;
        /** @description Permission: `plans.import`. */
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    id: string;
                    measureId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditPlanImportAnswer"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.import`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddMeasureRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddMeasureAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `plans.import`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeFactsRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditPlanImportAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/doubts/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `plans.import`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    index: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SettleDoubtRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditPlanImportAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `plans.import`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MapUnitRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditPlanImportAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.import`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UndoEditRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditPlanImportAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.import`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.import`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComparePlanImportAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.confirm`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ConfirmPlanImportRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConfirmPlanImportAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    place?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListPlansRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetPlanView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetPlanMatrixView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/matrix.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/my-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfGetMyDutiesRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `plans.confirm`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MapOpenUnitRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.publish`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetGateView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/decisions/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.publish`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideDueRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/decisions/convenor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.publish`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideConvenorRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/decisions/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.publish`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideOwnersRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/decisions/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.publish`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReleaseOwnersRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/decisions/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.publish`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WaiveGapsRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/decisions/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.publish`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HandOverRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecisionAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/decisions/{batch}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.publish`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    batch: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UndoDecisionsRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UndoDecisionsAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.publish`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobStarted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.publish`. */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListDecisionsRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/succession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.publish`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetSuccessionView"];
                    };
                };
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.publish`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PublishPlanRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobStarted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.publish`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawPlanRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    organisation?: string;
                    plan?: string;
                    measure?: string;
                    person?: string;
                    place?: string;
                    state?: string;
                    role?: string;
                    due?: string;
                    day?: string;
                    section?: string;
                    unassigned?: boolean;
                    q?: string;
                    order?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListDutiesRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/list.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    organisation?: string;
                    plan?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `duties.work`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssignDutyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AssignDutyAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `duties.work`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReportDutyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindDutyAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `duties.work`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BlockDutyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindDutyAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `duties.work`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UnblockDutyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindDutyAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `duties.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReturnDutyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindDutyAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `duties.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ExtendDutyRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindDutyAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `duties.work`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UndoDutyNoteRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindDutyAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `duties.work`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EditTaskRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditTaskAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/tasks/{task}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `duties.work`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    task: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EditTaskRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditTaskAnswer"];
                    };
                };
            };
        };
        post?: never;
        /** @description Permission: `duties.work`. */
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    id: string;
                    task: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties/{id}/tasks/{task}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `duties.work`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    task: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FinishTaskRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditTaskAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/measures/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    duty?: string;
                };
                header?: never;
                path: {
                    id: string;
                    measure: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetMeasureView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/measures/{measure}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                    measure: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListTimelineRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `duties.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeOverMeasureRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeOverMeasureAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `plans.import`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeOverIntoDraftRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddMeasureAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/report-requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListRequirementsAnswer"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `hand-ins.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EditRequirementAddRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditRequirementAdded"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/hand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    requirement?: string;
                    period?: string;
                    organisation?: string;
                    place?: string;
                    state?: string;
                    from?: string;
                    until?: string;
                    on?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfHandInRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/hand-ins/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    requirement?: string;
                    period?: string;
                    organisation?: string;
                    place?: string;
                    state?: string;
                    from?: string;
                    until?: string;
                    on?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CountHandInsAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/hand-ins/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    requirement?: string;
                    period?: string;
                    organisation?: string;
                    place?: string;
                    state?: string;
                    from?: string;
                    until?: string;
                    on?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetHandInMatrixView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/hand-ins.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    requirement?: string;
                    period?: string;
                    organisation?: string;
                    place?: string;
                    state?: string;
                    from?: string;
                    until?: string;
                    on?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/hand-ins/year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hand-ins.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobStarted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/hand-ins/exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hand-ins.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DealWithManyExemptRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DealWithManyAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/hand-ins/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hand-ins.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DealWithManyRemindRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DealWithManyAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-requirements/{id}/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListRequirementsReporter"];
                    };
                };
            };
        };
        /** @description Permission: `hand-ins.manage`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChooseReportersRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-requirements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `hand-ins.manage`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EditRequirementEditRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-requirements/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hand-ins.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EditRequirementStopRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    requirement?: string;
                    period?: string;
                    organisation?: string;
                    place?: string;
                    state?: string;
                    from?: string;
                    until?: string;
                    on?: string;
                    mine?: boolean;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfHandInRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    on?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowHandInView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-ins/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hand-ins.submit`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubmitHandInRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubmitHandInAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-ins/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hand-ins.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReceiveHandInAcceptRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-ins/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hand-ins.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReceiveHandInReturnRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-ins/{id}/exempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hand-ins.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ExemptHandInRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hand-ins/{id}/exempt/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hand-ins.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ExemptHandInUndoRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListTargetsView"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `plans.publish`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddTargetRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddTargetAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/targets/{target}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    target: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetTargetView"];
                    };
                };
            };
        };
        /** @description Permission: `plans.publish`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    target: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["CorrectTargetRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddTargetAnswer"];
                    };
                };
            };
        };
        post?: never;
        /** @description Permission: `plans.publish`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    target: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/targets/{target}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                    target: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListSharesRow"];
                    };
                };
            };
        };
        /** @description Permission: `plans.publish`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    target: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SplitTargetRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SplitTargetAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/targets/{target}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    share?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                    target: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListTargetEntriesRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `targets.report`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    target: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReportTargetRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportTargetAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/task-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `task-forces.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetTaskForceView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/task-force/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `task-forces.read`. */
        get: {
            parameters: {
                query?: {
                    seat?: string;
                    organisation?: string;
                    place?: string;
                    q?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfRosterRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `task-forces.fill`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddRosterEntryRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddRosterEntryAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/task-force/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `task-forces.read`. */
        get: {
            parameters: {
                query?: {
                    named?: boolean;
                    level?: string;
                    place?: string;
                    q?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListContactsRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/task-force/entries/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `task-forces.fill`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    entry: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EditRosterEntryRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddRosterEntryAnswer"];
                    };
                };
            };
        };
        post?: never;
        /** @description Permission: `task-forces.fill`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    entry: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/task-force/entries/{entry}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.reveal`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    entry: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RevealRosterPhoneRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RevealRosterPhoneAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/task-force/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `task-forces.manage`. */
        post: {
            parameters: {
                query?: {
                    dryRun?: boolean;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file: components["schemas"]["IFormFile"];
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportRosterAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/task-force/import/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `task-forces.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        file: components["schemas"]["IFormFile"];
                    };
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/task-force/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `task-forces.manage`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/task-force/roster.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `task-forces.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.compare`. */
        get: {
            parameters: {
                query: {
                    upper: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComparisonView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/uppers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.compare`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanHead"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/lowers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.compare`. */
        get: {
            parameters: {
                query?: {
                    sort?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListLowersAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/comparison.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.compare`. */
        get: {
            parameters: {
                query: {
                    upper: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/comparison/notes/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `comparisons.settle`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    measure: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NoteDifferenceRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NoteView"];
                    };
                };
            };
        };
        post?: never;
        /** @description Permission: `comparisons.settle`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    measure: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.import`. */
        get: {
            parameters: {
                query: {
                    upper: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ComparisonView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{id}/uppers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.import`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PlanHead"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    place?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetPlanHomeView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    place?: string;
                    list?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListPlanOrganisationsRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/organisations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `plans.read`. */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    place?: string;
                    list?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `rule-packs.read`. */
        get: {
            parameters: {
                query?: {
                    place?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListPacksRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-packs/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `rule-packs.read`. */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    on?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowPackView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-packs/{code}/rules/{rule}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `rule-packs.read`. */
        get: {
            parameters: {
                query?: {
                    place?: string;
                };
                header?: never;
                path: {
                    code: string;
                    rule: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowRuleHistoryRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-packs/{code}/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `rule-packs.judge`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JudgeAnswersRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JudgeAnswersAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-packs/{code}/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `rule-packs.judge`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RecordJudgementRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RecordJudgementAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-packs/{code}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `rule-packs.edit`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TryOverrideRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TryOverrideAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `rule-packs.edit`. */
        get: {
            parameters: {
                query?: {
                    pack?: string;
                    state?: string;
                    place?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListOverridesRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `rule-packs.edit`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DraftOverrideRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditOverrideAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-overrides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `rule-packs.edit`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowOverrideView"];
                    };
                };
            };
        };
        /** @description Permission: `rule-packs.edit`. */
        put: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WriteOverrideForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditOverrideAnswer"];
                    };
                };
            };
        };
        post?: never;
        /** @description Permission: `rule-packs.edit`. */
        delete: {
            parameters: {
                query: {
                    version: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-overrides/{id}/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `rule-packs.edit`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PutOverrideInForceRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditOverrideAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-overrides/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `rule-packs.edit`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EndOverrideRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EditOverrideAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `rule-packs.read`. */
        get: {
            parameters: {
                query?: {
                    pack?: string;
                    place?: string;
                    day?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListJudgementsRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/judgements/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `rule-packs.read`. */
        get: {
            parameters: {
                query?: {
                    on?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReplayJudgementView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `checklists.read`. */
        get: {
            parameters: {
                query?: {
                    kind?: string;
                    activity?: string;
                    place?: string;
                    on?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListChecklistsAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checklists/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `checklists.read`. */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    on?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowChecklistView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `visits.read`. */
        get: {
            parameters: {
                query?: {
                    Place?: string;
                    Subject?: string;
                    Officer?: string;
                    Q?: string;
                    Activity?: components["schemas"]["NullableOfActivity"];
                    Standing?: components["schemas"]["NullableOfVisitStanding"];
                    Outcome?: components["schemas"]["NullableOfVisitOutcome"];
                    Findings?: string;
                    Late?: boolean;
                    Conflicts?: boolean;
                    From?: string;
                    To?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListVisitsRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `visits.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VisitView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `visits.work`. */
        get: {
            parameters: {
                query: {
                    subject: string;
                    on?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OfferChecklistsAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `people.reveal`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RevealVisitRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RevealVisitAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/lowering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.work`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LowerGradeAskRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LowerGradeAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/lowering/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.settle`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LowerGradeDecideRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LowerGradeAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.work`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RegisterDeviceRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RegisterDeviceAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `visits.work`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowDeviceAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.work`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeOperationsRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeOperationsAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `visits.work`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    photo: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PutPhotoAnswer"];
                    };
                };
            };
        };
        /** @description Permission: `visits.work`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    photo: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PutPhotoAnswer"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `visits.work`. */
        get: {
            parameters: {
                query: {
                    place?: string;
                    after?: number;
                    as?: string;
                    have: string[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": string[];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.settle`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BringExportRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BringExportAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/export-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `visits.work`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublicHalf"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-plans/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PlanForm"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PreviewVisitPlanAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `tasks.read`. */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    state?: string;
                    activity?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfVisitPlanRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PlanForm"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddVisitPlanAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-plans/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobStarted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `tasks.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VisitPlanRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-plans/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.approve`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideVisitPlanRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobStarted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-plans/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.approve`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideVisitPlanRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobStarted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-plans/{id}/ask-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideVisitPlanRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-plans/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideVisitPlanRequest"];
                };
            };
            responses: {
                /** @description Accepted */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JobStarted"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-plans/{id}/overlaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `tasks.read`. */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListOverlapsRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `tasks.read`. */
        get: {
            parameters: {
                query?: {
                    Q?: string;
                    Place?: string;
                    Plan?: string;
                    Organisation?: string;
                    Subject?: string;
                    State?: string;
                    Activity?: string;
                    View?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfTaskRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddTaskRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddTaskAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `tasks.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetTaskAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.approve`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideTasksApproveRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManyTasksAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.approve`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideTasksReturnRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManyTasksAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `tasks.work`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NoticeTasksRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManyTasksAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AssignTasksRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManyTasksAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MoveTasksRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManyTasksAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DropTasksRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManyTasksAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks/give-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `tasks.work`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DropTasksRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManyTasksAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks/{id}/joint/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JoinTasksAskRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JoinTasksAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks/{id}/joint/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JoinTasksLeaveRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JoinTasksAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-tasks/{id}/joint/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `visits.plan`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JoinTasksAnswerRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["JoinTasksAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `officers.read`. */
        get: {
            parameters: {
                query?: {
                    organisation?: string;
                    day?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FindOfficersRow"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `officers.read`. */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    standing?: string;
                    organisation?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListCertificatesRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `officers.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AddCertificateRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddCertificateAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/certificates/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `officers.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RevokeCertificateRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officers/certificates/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `officers.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RevealCertificateRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RevealCertificateAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `officers.read`. */
        get: {
            parameters: {
                query?: {
                    organisation?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListTeamsRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `officers.manage`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FormTeamRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FormTeamAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit-teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Permission: `officers.manage`. */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FormTeamRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FormTeamAnswer"];
                    };
                };
            };
        };
        post?: never;
        /** @description Permission: `officers.manage`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `tasks.read`. */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListDrawsRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `draws.run`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FreezeDrawRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FreezeDrawAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `tasks.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListDrawsAnswer"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/file.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `tasks.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `draws.run`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MakeDrawRequest"];
                };
            };
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draws/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `draws.run`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MakeDrawPlanRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AddVisitPlanAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `hazards.read`. */
        get: {
            parameters: {
                query?: {
                    Q?: string;
                    Place?: string;
                    State?: string;
                    Grade?: string;
                    Kind?: string;
                    Organisation?: string;
                    Department?: string;
                    Subject?: string;
                    Due?: string;
                    FoundFrom?: string;
                    FoundUntil?: string;
                    ClosedFrom?: string;
                    ClosedUntil?: string;
                    ReopenedFrom?: string;
                    ReopenedUntil?: string;
                    Control?: string;
                    With?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfHazardRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `hazards.report`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ReportHazardRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ReportHazardAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `hazards.read`. */
        get: {
            parameters: {
                query?: {
                    Q?: string;
                    Place?: string;
                    State?: string;
                    Grade?: string;
                    Kind?: string;
                    Organisation?: string;
                    Department?: string;
                    Subject?: string;
                    Due?: string;
                    FoundFrom?: string;
                    FoundUntil?: string;
                    ClosedFrom?: string;
                    ClosedUntil?: string;
                    ReopenedFrom?: string;
                    ReopenedUntil?: string;
                    Control?: string;
                    With?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.read`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeManyStepsRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeManyStepsAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `hazards.read`. */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    days?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["GetBoardView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `hazards.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowHazardView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/photos/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `hazards.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.assign`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.rectify`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.rectify`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.rectify`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.verify`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.verify`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.close`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/look-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.look-back`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.look-back`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/ask-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.rectify`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/grant-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.approve`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/refuse-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.approve`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.report`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/out-of-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.assign`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/back-in-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.verify`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.supervise`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/delist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.supervise`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/refer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.refer`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/accept-referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.refer`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/decline-referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.refer`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.assign`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TakeStepRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TakeStepAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazards/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.assign`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MergeHazardsRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MergeHazardsAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `hazards.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedViewsView"][];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `hazards.read`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SavedViewsRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedViewsView"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Permission: `hazards.read`. */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No Content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `hazards.read`. */
        get: {
            parameters: {
                query?: {
                    state?: string;
                    place?: string;
                    hazard?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListOrdersRow"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.supervise`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideOrderRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecideOrderAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervision-orders/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.supervise`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DecideOrderRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DecideOrderAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `hazards.read`. */
        get: {
            parameters: {
                query?: {
                    place?: string;
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PageOfListLookBacksRow"];
                    };
                };
            };
        };
        put?: never;
        /** @description Permission: `hazards.look-back`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FreezeLookBackRequest"];
                };
            };
            responses: {
                /** @description Created */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FreezeLookBackAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Permission: `hazards.look-back`. */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DrawLookBackRequest"];
                };
            };
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DrawLookBackAnswer"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `hazards.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ShowLookBackView"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/look-backs/{id}/population.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `hazards.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hazard-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Permission: `hazards.read`. */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description OK */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ListHazardKindsKindName"][];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        About: {
            version: string;
            store: components["schemas"]["StoreKind"];
            /** @description There are rows of the demo: pages say so. */
            demo: boolean;
        };
        /** @enum {unknown} */
        Activity: "inspection" | "patrol" | "selfCheck" | "userCheck" | "deliveryCheck";
        AddCertificateAnswer: {
            /** Format: uuid */
            id: string;
        };
        AddCertificateRequest: {
            /** Format: uuid */
            person?: null | string;
            number: string;
            issuer: string;
            /** Format: date */
            firstDay?: null | string;
            /** Format: date */
            lastDay?: null | string;
        };
        AddMachineKeyAnswer: {
            /** Format: uuid */
            id: string;
            key: string;
        };
        AddMachineKeyRequest: {
            name: string;
            permissions: string[];
            /** Format: uuid */
            place?: null | string;
            /** Format: uuid */
            organisation?: null | string;
            /** Format: date */
            to?: null | string;
        };
        AddMeasureAnswer: {
            id: string;
            /** Format: int32 */
            version: number;
        };
        AddMeasureRequest: {
            heading?: null | string;
            /** Format: int32 */
            version: number;
            after?: null | string;
            text?: null | string;
            lead?: null | string[];
            cooperate?: null | string[];
            territorial?: null | string[];
            lines?: [
                number,
                number
            ];
        };
        AddOrganisationAnswer: {
            /** Format: uuid */
            id: string;
        };
        AddOrganisationRequest: {
            /** Format: uuid */
            place?: null | string;
            name: string;
            shortName?: null | string;
            aliases?: null | string[];
            kind: string;
            creditCode?: null | string;
            /** Format: uuid */
            parent?: null | string;
        };
        AddPersonAnswer: {
            /** Format: uuid */
            id: string;
            firstPassword: string;
        };
        AddPersonRequest: {
            name: string;
            account: string;
            /** Format: uuid */
            organisation?: null | string;
            phone?: null | string;
            roles?: null | components["schemas"]["GiveRoleRequest"][];
        };
        AddPlaceAnswer: {
            /** Format: uuid */
            id: string;
        };
        AddPlaceRequest: {
            /** Format: uuid */
            parent: string;
            name: string;
            kind: components["schemas"]["PlaceKind"];
            code?: null | string;
            /** Format: date */
            from: string;
        };
        AddRosterEntryAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        AddRosterEntryRequest: {
            seat: components["schemas"]["SeatKind"];
            name?: null | string;
            post?: null | string;
            phone?: null | string;
            /** Format: int32 */
            seatNumber?: null | number;
            /** Format: uuid */
            organisation?: null | string;
            unit?: null | string;
            /** @default false */
            me: boolean;
        };
        AddSubjectAnswer: {
            /** Format: uuid */
            id: string;
        };
        AddSubjectRequest: {
            contact?: null | string;
            phone?: null | string;
            sure?: boolean;
            name: string;
            kind: string;
            address?: null | string;
            /** Format: uuid */
            place?: null | string;
            creditCode?: null | string;
            licenceCode?: null | string;
            /** Format: double */
            latitude?: null | number;
            /** Format: double */
            longitude?: null | number;
            gas?: null | string;
            /** Format: uuid */
            organisation?: null | string;
            basement?: null | boolean;
            /** Format: int32 */
            users?: null | number;
            /** Format: int32 */
            inUseSince?: null | number;
        };
        AddTargetAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        AddTargetRequest: {
            textKey?: null | string;
            unit?: null | string;
            value?: null | string;
            /** Format: date */
            due?: null | string;
            baseline?: null | string;
            because?: null | string;
        };
        AddTaskAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        AddTaskRequest: {
            /** Format: uuid */
            subject?: null | string;
            /** Format: uuid */
            organisation?: null | string;
            activity: components["schemas"]["TaskActivity"];
            trigger: components["schemas"]["TaskTrigger"];
            procedure: components["schemas"]["TaskProcedure"];
            procedureReason?: null | string;
            checklist?: null | string;
            /** Format: date */
            firstDay?: null | string;
            /** Format: date */
            due?: null | string;
            members?: null | components["schemas"]["MemberAsk"][];
        };
        AddVisitPlanAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            job: string;
        };
        Alive: {
            state: string;
        };
        AnswerView: {
            result: null | components["schemas"]["NullableOfItemResult"];
            values: components["schemas"]["ValueView"][];
            note: null | string;
            measure: null | string;
            reason: null | string;
            bulk: boolean;
        };
        AssignDutyAnswer: {
            /** Format: int32 */
            assigned: number;
            refused: components["schemas"]["AssignDutyRefusal"][];
        };
        AssignDutyRefusal: {
            /** Format: uuid */
            id: string;
            code: string;
            text: components["schemas"]["Text"];
        };
        AssignDutyRequest: {
            /** Format: uuid */
            person: string;
            duties?: null | components["schemas"]["AssignDutyTarget"][];
        };
        AssignDutyTarget: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        AssignTasksRequest: {
            tasks?: null | components["schemas"]["ManyTasksTarget"][];
            /** Format: uuid */
            team?: null | string;
            members?: null | components["schemas"]["MemberAsk"][];
            preview: boolean;
        };
        BeginTwoFactorAnswer: {
            secret: string;
            uri: string;
            qr: string;
        };
        BlockDutyRequest: {
            because?: null | string;
            /** Format: int32 */
            version: number;
        };
        BringExportAnswer: {
            /** Format: date-time */
            now: string;
            /** Format: uuid */
            device: string;
            /** Format: uuid */
            person: string;
            receipts: components["schemas"]["Receipt"][];
            photos: components["schemas"]["BringExportPhotoReceipt"][];
        };
        BringExportPhotoReceipt: {
            /** Format: uuid */
            photo: string;
            state: components["schemas"]["PhotoStanding"];
            problem: null | components["schemas"]["Refusal"];
        };
        BringExportRequest: {
            form: string;
            /** Format: byte */
            key: string;
            /** Format: byte */
            iv: string;
            /** Format: byte */
            data: string;
        };
        /** @enum {unknown} */
        CellOrigin: "paper" | "decided";
        /** @enum {unknown} */
        CertificateStanding: "valid" | "expiring" | "expired" | "revoked" | "future";
        /** @enum {unknown} */
        Change: "inherited" | "tightened" | "loosened" | "omitted" | "added";
        ChangeFactsRequest: {
            /** Format: int32 */
            version?: number;
            title?: null | string;
            document_number?: null | string;
            issuer?: null | string;
            /** Format: date */
            date?: null | string;
            level?: null | components["schemas"]["NullableOfPlanLevel"];
            reporting?: null | components["schemas"]["ReportingCadence"];
            phases?: null | components["schemas"]["Phase"][];
            targets?: null | components["schemas"]["Target"][];
        };
        ChangeMeasureRequest: {
            /** Format: int32 */
            version: number;
            heading?: null | string;
            text?: null | string;
            lead?: null | string[];
            cooperate?: null | string[];
            territorial?: null | string[];
        };
        ChangePasswordRequest: {
            current: string;
            next: string;
        };
        ChangeSubjectAnswer: {
            /** Format: int32 */
            version: number;
        };
        ChangeSubjectRequest: {
            contact?: null | string;
            phone?: null | string;
            /** Format: int32 */
            version?: number;
            name: string;
            kind: string;
            address?: null | string;
            /** Format: uuid */
            place?: null | string;
            creditCode?: null | string;
            licenceCode?: null | string;
            /** Format: double */
            latitude?: null | number;
            /** Format: double */
            longitude?: null | number;
            gas?: null | string;
            /** Format: uuid */
            organisation?: null | string;
            basement?: null | boolean;
            /** Format: int32 */
            users?: null | number;
            /** Format: int32 */
            inUseSince?: null | number;
        };
        CheckDuplicatesRequest: {
            name: string;
            kind: string;
            address?: null | string;
            /** Format: uuid */
            place?: null | string;
            creditCode?: null | string;
            licenceCode?: null | string;
            /** Format: double */
            latitude?: null | number;
            /** Format: double */
            longitude?: null | number;
            gas?: null | string;
            /** Format: uuid */
            organisation?: null | string;
            basement?: null | boolean;
            /** Format: int32 */
            users?: null | number;
            /** Format: int32 */
            inUseSince?: null | number;
        };
        CheckpointView: {
            /** Format: int64 */
            seq: number;
            /** Format: date-time */
            at: string;
            hash: string;
        };
        ChooseLanguageRequest: {
            language: string;
        };
        ChooseReportersRequest: {
            organisations?: null | string[];
            /** Format: int32 */
            version: number;
        };
        CloseOrganisationRequest: {
            /** Format: date */
            on?: null | string;
            /** Format: int32 */
            version: number;
        };
        ClosePlaceRequest: {
            /** Format: date */
            on: string;
            /** Format: int32 */
            version: number;
        };
        ComparePlanImportAnswer: {
            previous: components["schemas"]["ComparePlanImportPreviousView"];
            facts: components["schemas"]["ComparePlanImportFactView"][];
            added: components["schemas"]["ComparePlanImportMeasureView"][];
            removed: components["schemas"]["ComparePlanImportMeasureView"][];
            changed: components["schemas"]["ComparePlanImportChangeView"][];
            /** Format: int32 */
            unchanged: number;
        };
        ComparePlanImportChangeView: {
            was: components["schemas"]["ComparePlanImportMeasureView"];
            now: components["schemas"]["ComparePlanImportMeasureView"];
            words: components["schemas"]["TextPiece"][];
        };
        ComparePlanImportFactView: {
            field: string;
            was: null | string;
            now: null | string;
        };
        ComparePlanImportMeasureView: {
            id: string;
            heading: string;
            text: string;
            lead: string[];
            cooperate: string[];
            territorial: string[];
            lines: components["schemas"]["Lines"];
        };
        ComparePlanImportPreviousView: {
            /** Format: uuid */
            id: string;
            name: string;
            state: components["schemas"]["PlanImportState"];
            by: string;
            /** Format: date-time */
            at: string;
        };
        ComparisonRow: {
            id: string;
            change: components["schemas"]["Change"];
            binds: boolean;
            reworded: boolean;
            why: components["schemas"]["Text"];
            upper: null | components["schemas"]["MeasureSide"];
            lower: null | components["schemas"]["MeasureSide"];
            note: null | components["schemas"]["NoteView"];
        };
        ComparisonView: {
            upper: components["schemas"]["PlanHead"];
            lower: components["schemas"]["PlanHead"];
            coverage: components["schemas"]["CoverageView"];
            counts: {
                [key: string]: number;
            };
            rows: components["schemas"]["ComparisonRow"][];
            notes: boolean;
        };
        ConfirmPlanImportAnswer: {
            /** Format: uuid */
            plan: string;
        };
        ConfirmPlanImportRequest: {
            /** Format: int32 */
            version: number;
        };
        ConfirmTwoFactorRequest: {
            code: string;
        };
        CorrectContactAnswer: {
            /** Format: int32 */
            version: number;
        };
        CorrectContactRequest: {
            contact?: null | string;
            phone?: null | string;
            /** Format: int32 */
            version: number;
        };
        CorrectTargetRequest: {
            /** Format: int32 */
            version: number;
            textKey?: null | string;
            unit?: null | string;
            value?: null | string;
            /** Format: date */
            due?: null | string;
            baseline?: null | string;
            because?: null | string;
        };
        CountHandInsAnswer: {
            /** Format: date */
            on: string;
            rows: components["schemas"]["CountHandInsRow"][];
        };
        CountHandInsRow: {
            /** Format: uuid */
            requirement: string;
            what: string;
            period: string;
            /** Format: date */
            firstDue: string;
            /** Format: date */
            lastDue: string;
            /** Format: int32 */
            onTime: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            missing: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            exempt: number;
            /** Format: int32 */
            all: number;
        };
        CoverageView: {
            /** Format: int32 */
            upper: number;
            /** Format: int32 */
            binding: number;
            /** Format: int32 */
            takenUp: number;
            /** Format: int32 */
            explained: number;
            /** Format: double */
            share: null | number;
            sections: components["schemas"]["SectionCoverage"][];
        };
        DealWithManyAnswer: {
            /** Format: int32 */
            handIns: number;
            /** Format: int32 */
            organisations: number;
            /** Format: int32 */
            left: number;
            items: components["schemas"]["HandInRow"][];
        };
        DealWithManyExemptRequest: {
            of?: null | components["schemas"]["DealWithManySelection"];
            forGood: boolean;
            reason?: null | string;
            preview: boolean;
        };
        DealWithManyRemindRequest: {
            of?: null | components["schemas"]["DealWithManySelection"];
            preview: boolean;
        };
        DealWithManySelection: {
            handIns: null | string[];
            /** Format: uuid */
            requirement: null | string;
            period: null | string;
            organisations: null | string[];
            overdueOnly: boolean;
            /** Format: date */
            until: null | string;
        };
        DecideConvenorRequest: {
            measures?: null | string[];
            /** Format: uuid */
            organisation: string;
            reason?: null | string;
            /** Format: int32 */
            version: number;
            /** @default false */
            preview: boolean;
        };
        DecideDueRequest: {
            measures?: null | string[];
            /** Format: date */
            day?: null | string;
            phase?: null | string;
            reason?: null | string;
            /** Format: int32 */
            version: number;
            /** @default false */
            preview: boolean;
            /** @default false */
            sure: boolean;
        };
        DecideOrderAnswer: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["OrderState"];
            /** Format: int32 */
            version: number;
        };
        DecideOrderRequest: {
            /** Format: int32 */
            version?: number;
            text: string;
            /** Format: date */
            answerBy?: null | string;
        };
        DecideOwnersRequest: {
            measures?: null | string[];
            role: components["schemas"]["DutyRole"];
            organisations?: null | string[];
            reason?: null | string;
            /** Format: int32 */
            version: number;
            /** @default false */
            subtree: boolean;
            /** @default false */
            preview: boolean;
            level?: null | components["schemas"]["NullableOfPlaceKind"];
        };
        DecideTasksApproveRequest: {
            tasks?: null | components["schemas"]["ManyTasksTarget"][];
            preview: boolean;
        };
        DecideTasksReturnRequest: {
            tasks?: null | components["schemas"]["ManyTasksTarget"][];
            because?: null | string;
            preview: boolean;
        };
        DecideVisitPlanRequest: {
            because?: null | string;
            /** Format: int32 */
            version: number;
        };
        DecidedView: {
            by: string;
            /** Format: date-time */
            at: string;
            because: null | string;
        };
        DecisionAnswer: {
            /** Format: uuid */
            batch: null | string;
            /** Format: int32 */
            version: number;
            changes: components["schemas"]["DecisionChange"][];
            /** Format: int32 */
            unchanged: number;
            /** Format: uuid */
            job?: null | string;
        };
        DecisionChange: {
            /** Format: uuid */
            measure: null | string;
            number: string;
            heading: string;
            was: null | string;
            now: components["schemas"]["Text"];
        };
        /**
         * @description What a decision is about.
         * @enum {unknown}
         */
        DecisionKind: "due" | "convenor" | "owners" | "release" | "waiver" | "name" | "handOver";
        DerivedView: {
            code: string;
            is: string;
            label: components["schemas"]["Text"];
        };
        /** @description What a careful reader would question. */
        Diagnostic: {
            /**
             * @description One of `spliced-fragment`, `duplicated-fragment`, `misplaced-sentence`, `broken-line`,
             *                 `numbering-gap`, `unbalanced-bracket`, `no-responsible-unit`, `ambiguous-lead`, `date-contradiction`,
             *                 `unknown-unit-form`.
             */
            code: string;
            severity: components["schemas"]["Severity"];
            lines: components["schemas"]["Lines"];
            otherLines: null | components["schemas"]["NullableOfLines"];
            zh: string;
            en: string;
        };
        /**
         * @description What an integer counts, always in the base unit: mm, g, mL, Pa, fen, s, days, basis points; Dimension.Count has none.
         * @enum {unknown}
         */
        Dimension: "count" | "length" | "mass" | "volume" | "pressure" | "money" | "duration" | "days" | "ratio";
        DraftOverrideRequest: {
            pack: string;
            rule: string;
            /** Format: uuid */
            place: string;
            /** Format: uuid */
            replaces?: null | string;
            form: components["schemas"]["WriteOverrideForm"];
        };
        DrawLookBackAnswer: {
            /** Format: uuid */
            id: string;
            drawn: string[];
            /** Format: int32 */
            version: number;
        };
        DrawLookBackRequest: {
            /** Format: int32 */
            version?: number;
            seed: string;
            seedSource: string;
            /** Format: int32 */
            size?: number;
        };
        DropTasksRequest: {
            tasks?: null | components["schemas"]["ManyTasksTarget"][];
            because?: null | string;
            preview: boolean;
        };
        /** @enum {unknown} */
        DuplicateReason: "sameCreditCode" | "sameLicence" | "alikeNameAndAddress" | "nearAndAlike";
        DuplicateView: {
            subject: components["schemas"]["SubjectRow"];
            reasons: components["schemas"]["DuplicateReason"][];
        };
        /** @enum {unknown} */
        DutyRole: "lead" | "cooperate" | "territorial";
        /** @enum {unknown} */
        DutyState: "open" | "working" | "blocked" | "done";
        EditOrganisationAnswer: {
            /** Format: int32 */
            version: number;
        };
        EditOrganisationRequest: {
            /** Format: int32 */
            version?: number;
            name: string;
            shortName?: null | string;
            aliases?: null | string[];
            kind: string;
            creditCode?: null | string;
            /** Format: uuid */
            parent?: null | string;
        };
        EditOverrideAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        EditPersonAnswer: {
            /** Format: int32 */
            version: number;
        };
        EditPersonRequest: {
            name: string;
            account: string;
            /** Format: uuid */
            organisation?: null | string;
            phone?: null | string;
            /** Format: int32 */
            version: number;
        };
        EditPlanImportAnswer: {
            /** Format: int32 */
            version: number;
        };
        EditRequirementAddRequest: {
            what?: null | string;
            to?: null | string;
            when?: null | components["schemas"]["EditRequirementWhen"];
            organisations?: null | string[];
        };
        EditRequirementAdded: {
            /** Format: uuid */
            id: string;
        };
        EditRequirementEditRequest: {
            when?: null | components["schemas"]["EditRequirementWhen"];
            /** Format: int32 */
            version: number;
        };
        EditRequirementStopRequest: {
            reason?: null | string;
            /** Format: int32 */
            version: number;
        };
        EditRequirementWhen: {
            rhythm: components["schemas"]["Rhythm"];
            /** Format: date */
            due: null | string;
            /** Format: int32 */
            day: null | number;
            first: null | string;
            last: null | string;
            shift: components["schemas"]["Shift"];
            shiftSource: null | string;
        };
        EditRosterEntryRequest: {
            /** Format: int32 */
            version: number;
            seat: components["schemas"]["SeatKind"];
            name?: null | string;
            post?: null | string;
            phone?: null | string;
            /** Format: int32 */
            seatNumber?: null | number;
            /** @default false */
            me: boolean;
        };
        EditTaskAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        EditTaskRequest: {
            title?: null | string;
            /** Format: uuid */
            person?: null | string;
            /** Format: date */
            due?: null | string;
            remark?: null | string;
            /** Format: int32 */
            version: number;
        };
        EndOverrideRequest: {
            /** Format: date */
            to: string;
            /** Format: int32 */
            version: number;
        };
        EndTwoFactorRequest: {
            password: string;
        };
        /** @enum {unknown} */
        EntrySource: "byHand" | "ledger";
        Evidence: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            size: number;
            type: string;
        };
        ExemptHandInRequest: {
            reason?: null | string;
            /** Format: int32 */
            version: number;
        };
        ExemptHandInUndoRequest: {
            /** Format: int32 */
            version: number;
        };
        ExtendDutyRequest: {
            /** Format: date */
            due: string;
            because?: null | string;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description What a value is; a number is a 64-bit integer. FieldType.Text is for outcomes only: no expression reads it.
         * @enum {unknown}
         */
        FieldType: "boolean" | "number" | "choice" | "date" | "text";
        FieldView: {
            code: string;
            type: components["schemas"]["FieldType"];
            label: components["schemas"]["Text"];
            dimension: components["schemas"]["Dimension"];
            options: components["schemas"]["OptionView"][];
            /** Format: int64 */
            min: null | number;
            /** Format: int64 */
            max: null | number;
        };
        Figures: {
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            working: number;
            /** Format: int32 */
            blocked: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            unassigned: number;
            /** Format: int32 */
            percent: number;
        };
        FileView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            size: number;
            type: string;
        };
        FindDutyAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            note: string;
            /** Format: int32 */
            version: number;
        };
        FindOfficersRow: {
            /** Format: uuid */
            person: string;
            name: string;
            certified: boolean;
            patrolOnly: boolean;
        };
        /**
         * @description 安全生产法（2021）第四十一条 knows two grades; the colours of the risk grade are another matter.
         * @enum {unknown}
         */
        FindingGrade: "general" | "major";
        FindingView: {
            /** Format: uuid */
            id: string;
            item: string;
            what: components["schemas"]["Text"];
            note: string;
            measure: null | string;
            grade: components["schemas"]["FindingGrade"];
            judged: components["schemas"]["FindingGrade"];
            phone: null | components["schemas"]["NullableOfFindingGrade"];
            criterion: null | string;
            rules: string[];
            clauses: string[];
            penalties: string[];
            photos: string[];
            lowering: null | components["schemas"]["LoweringView"];
            /** Format: int32 */
            version: number;
        };
        FinishTaskRequest: {
            done: boolean;
            /** Format: int32 */
            version: number;
        };
        FormTeamAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        FormTeamRequest: {
            name: string;
            /** Format: uuid */
            organisation?: null | string;
            members?: null | components["schemas"]["MemberAsk"][];
            /** Format: int32 */
            version: number;
        };
        FreezeDrawAnswer: {
            /** Format: uuid */
            id: string;
            populationSha256: string;
        };
        FreezeDrawRequest: {
            title: string;
            /** Format: uuid */
            place?: null | string;
            /** Format: uuid */
            organisation?: null | string;
            /** Format: date */
            firstDay?: null | string;
            /** Format: date */
            lastDay?: null | string;
            kinds?: null | string[];
            strata?: null | components["schemas"]["FreezeDrawShare"][];
            /** Format: int32 */
            officersEach: number;
            seedSource?: null | string;
        };
        FreezeDrawShare: {
            group: null | string;
            /** Format: int32 */
            count: number;
        };
        FreezeLookBackAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            population: number;
            hash: string;
        };
        FreezeLookBackRequest: {
            /** Format: uuid */
            place?: null | string;
            /** Format: date */
            closedFrom?: string;
            /** Format: date */
            closedUntil?: string;
            kind?: null | string;
            grade?: null | components["schemas"]["NullableOfHazardGrade"];
        };
        /**
         * @description 责任悬空: what is missing before anybody can be held to a plan.
         * @enum {unknown}
         */
        GapKind: "accountable" | "convenor" | "due" | "territory" | "unmappedName" | "closedOrganisation";
        GetBoardAgeRow: {
            /** Format: date */
            from: null | string;
            /** Format: date */
            until: string;
            /** Format: int32 */
            general: number;
            /** Format: int32 */
            major: number;
        };
        GetBoardFlowRow: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            /** Format: int32 */
            found: number;
            /** Format: int32 */
            closed: number;
            /** Format: int32 */
            reopened: number;
        };
        GetBoardKindRow: {
            kind: components["schemas"]["ListHazardKindsKindName"];
            /** Format: int32 */
            general: number;
            /** Format: int32 */
            major: number;
            /** Format: int32 */
            averageAge: number;
        };
        GetBoardPlaceRow: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            major: number;
            /** Format: int32 */
            closed: number;
            /** Format: int32 */
            averageAge: number;
        };
        GetBoardStateRow: {
            state: components["schemas"]["HazardState"];
            /** Format: int32 */
            general: number;
            /** Format: int32 */
            major: number;
        };
        GetBoardUnitRow: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            major: number;
            /** Format: int32 */
            closed: number;
            /** Format: int32 */
            reopens: number;
            /** Format: int32 */
            averageAge: number;
        };
        GetBoardView: {
            /** Format: date */
            from: string;
            /** Format: date */
            today: string;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            major: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            found: number;
            /** Format: int32 */
            closed: number;
            /** Format: int32 */
            reopened: number;
            /** Format: int32 */
            averageAge: number;
            states: components["schemas"]["GetBoardStateRow"][];
            kinds: components["schemas"]["GetBoardKindRow"][];
            ages: components["schemas"]["GetBoardAgeRow"][];
            flow: components["schemas"]["GetBoardFlowRow"][];
            places: components["schemas"]["GetBoardPlaceRow"][];
            units: components["schemas"]["GetBoardUnitRow"][];
        };
        GetGateAmendmentView: {
            /** Format: uuid */
            job: null | string;
            brokeOff: boolean;
            by: string;
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            measures: number;
            /** Format: int32 */
            measuresDone: number;
            /** Format: int32 */
            followed: number;
        };
        GetGateCountView: {
            kind: components["schemas"]["GapKind"];
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            waived: number;
        };
        GetGateGapView: {
            kind: components["schemas"]["GapKind"];
            waived: null | components["schemas"]["GetGateWaivedView"];
        };
        GetGateLevelView: {
            level: components["schemas"]["PlaceKind"];
            /** Format: int32 */
            count: number;
        };
        GetGateMeasureView: {
            /** Format: uuid */
            id: string;
            number: string;
            section: string;
            heading: string;
            text: string;
            /** Format: date */
            due: null | string;
            phase: null | string;
            convenor: null | components["schemas"]["GetGateOrganisationView"];
            leads: components["schemas"]["GetGateOrganisationView"][];
            /** Format: int32 */
            leadCount: number;
            territories: string[];
            decided: components["schemas"]["GetGateOrganisationView"][];
            gaps: components["schemas"]["GetGateGapView"][];
        };
        GetGateNameView: {
            name: string;
            kind: components["schemas"]["GapKind"];
            /** Format: int32 */
            uses: number;
            closed: null | components["schemas"]["GetGateOrganisationView"];
            proposed: components["schemas"]["GetGateOrganisationView"][];
            waived: null | components["schemas"]["GetGateWaivedView"];
        };
        GetGateOrganisationView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        GetGatePhaseView: {
            name: string;
            /** Format: date */
            end: null | string;
        };
        GetGateView: {
            /** Format: uuid */
            plan: string;
            title: string;
            place: components["schemas"]["PlaceView"];
            state: components["schemas"]["PlanState"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            edition: number;
            /** Format: uuid */
            import: string;
            /** Format: uuid */
            job: null | string;
            brokeOff: boolean;
            /** Format: date */
            date: null | string;
            /** Format: date */
            today: string;
            counts: components["schemas"]["GetGateCountView"][];
            phases: components["schemas"]["GetGatePhaseView"][];
            measures: components["schemas"]["GetGateMeasureView"][];
            names: components["schemas"]["GetGateNameView"][];
            levels: components["schemas"]["GetGateLevelView"][];
            amendment: null | components["schemas"]["GetGateAmendmentView"];
        };
        GetGateWaivedView: {
            by: string;
            /** Format: date-time */
            at: string;
            reason: string;
        };
        GetHandInMatrixCell: {
            /** Format: int32 */
            column: number;
            /** Format: uuid */
            id: string;
            mark: components["schemas"]["HandInMark"];
            /** Format: int32 */
            daysLate: number;
            state: components["schemas"]["HandInState"];
        };
        GetHandInMatrixColumn: {
            /** Format: uuid */
            requirement: string;
            what: string;
            period: string;
            /** Format: date */
            due: string;
        };
        GetHandInMatrixRow: {
            /** Format: uuid */
            organisation: string;
            name: string;
            place: components["schemas"]["PlaceView"];
            cells: components["schemas"]["GetHandInMatrixCell"][];
        };
        GetHandInMatrixView: {
            /** Format: date */
            on: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            columns: components["schemas"]["GetHandInMatrixColumn"][];
            more: boolean;
            items: components["schemas"]["GetHandInMatrixRow"][];
            next: null | string;
        };
        GetMeasureDutyView: {
            /** Format: uuid */
            id: string;
            role: components["schemas"]["DutyRole"];
            unit: string;
            convenes: boolean;
            organisation: null | components["schemas"]["GetMeasureOrganisationView"];
            /** Format: date */
            due: null | string;
            state: components["schemas"]["DutyState"];
            /** Format: int32 */
            percent: number;
            /** Format: uuid */
            person: null | string;
            personName: null | string;
            blockedBecause: null | string;
            returnedBecause: null | string;
            /** Format: date-time */
            doneAt: null | string;
            tasks: components["schemas"]["GetMeasureTaskView"][];
            /** Format: int32 */
            version: number;
        };
        GetMeasureLowerView: {
            /** Format: uuid */
            plan: string;
            title: string;
            place: components["schemas"]["PlaceView"];
            /** Format: uuid */
            measure: string;
            number: string;
            /** Format: date */
            due: null | string;
            /** Format: int32 */
            duties: number;
            /** Format: int32 */
            done: number;
        };
        GetMeasureOrganisationView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        GetMeasurePlanView: {
            /** Format: uuid */
            id: string;
            title: string;
            documentNumber: null | string;
            place: components["schemas"]["PlaceView"];
            state: components["schemas"]["PlanState"];
            /** Format: uuid */
            replacedBy: null | string;
            inForce: boolean;
        };
        GetMeasureProgressView: {
            /** Format: int32 */
            duties: number;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            blocked: number;
        };
        GetMeasureTaskView: {
            /** Format: uuid */
            id: string;
            title: string;
            /** Format: uuid */
            person: null | string;
            personName: null | string;
            /** Format: date */
            due: null | string;
            remark: null | string;
            /** Format: date-time */
            doneAt: null | string;
            doneBy: null | string;
            /** Format: int32 */
            version: number;
        };
        GetMeasureUpperView: {
            /** Format: uuid */
            plan: string;
            title: string;
            /** Format: uuid */
            measure: string;
            number: string;
            heading: string;
            /** Format: date */
            due: null | string;
        };
        GetMeasureView: {
            plan: components["schemas"]["GetMeasurePlanView"];
            /** Format: uuid */
            id: string;
            number: string;
            section: string;
            heading: string;
            text: string;
            remark: string;
            lines: components["schemas"]["Lines"];
            source: string[];
            origin: components["schemas"]["MeasureOrigin"];
            /** Format: date */
            due: null | string;
            convenor: null | components["schemas"]["GetMeasureOrganisationView"];
            coordinates: boolean;
            duties: components["schemas"]["GetMeasureDutyView"][];
            progress: components["schemas"]["GetMeasureProgressView"];
            upper: null | components["schemas"]["GetMeasureUpperView"];
            lower: components["schemas"]["GetMeasureLowerView"][];
        };
        GetMyDutiesPlanView: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        GetMyDutiesRow: {
            /** Format: uuid */
            id: string;
            plan: components["schemas"]["GetMyDutiesPlanView"];
            /** Format: uuid */
            measure: string;
            number: string;
            section: string;
            heading: string;
            text: string;
            role: components["schemas"]["DutyRole"];
            unit: string;
            convenes: boolean;
            /** Format: date */
            due: null | string;
            state: components["schemas"]["DutyState"];
            /** Format: int32 */
            percent: number;
            reporting: null | components["schemas"]["ReportingCadence"];
        };
        GetPlaceDatedCode: {
            system: string;
            code: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: null | string;
        };
        GetPlaceFormerName: {
            name: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        GetPlaceMembership: {
            parent: components["schemas"]["NamedPlace"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: null | string;
        };
        GetPlaceView: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: components["schemas"]["PlaceKind"];
            code: null | string;
            path: components["schemas"]["NamedPlace"][];
            /** Format: int32 */
            children: number;
            /** Format: date */
            from: string;
            /** Format: date */
            to: null | string;
            /** Format: int32 */
            version: number;
            changeable: boolean;
            history: components["schemas"]["GetPlaceMembership"][];
            names: components["schemas"]["GetPlaceFormerName"][];
            codes: components["schemas"]["GetPlaceDatedCode"][];
        };
        GetPlanHomeDeadlineView: {
            /** Format: date */
            day: string;
            /** Format: int32 */
            daysLeft: number;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            done: number;
        };
        GetPlanHomeOrganisationsView: {
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            finished: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            still: number;
            /** Format: int32 */
            quietDays: number;
        };
        GetPlanHomeSectionView: {
            title: string;
            /** Format: uuid */
            first: string;
            /** Format: int32 */
            measures: number;
            duties: components["schemas"]["Figures"];
        };
        GetPlanHomeView: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["PlanState"];
            inForce: boolean;
            whole: boolean;
            counting: boolean;
            timeline: components["schemas"]["Timeline"];
            duties: components["schemas"]["Figures"];
            organisations: components["schemas"]["GetPlanHomeOrganisationsView"];
            sections: components["schemas"]["GetPlanHomeSectionView"][];
            deadlines: components["schemas"]["GetPlanHomeDeadlineView"][];
        };
        GetPlanImportDoubtView: {
            /** Format: int32 */
            index: number;
            code: string;
            severity: components["schemas"]["Severity"];
            lines: components["schemas"]["Lines"];
            otherLines: null | components["schemas"]["NullableOfLines"];
            zh: string;
            en: string;
            settled: null | components["schemas"]["GetPlanImportSettledView"];
        };
        GetPlanImportEditView: {
            /** Format: int32 */
            number: number;
            measure: null | string;
            field: string;
            was: unknown;
            now: unknown;
            by: string;
            /** Format: date-time */
            at: string;
            undone: null | components["schemas"]["GetPlanImportUndoneView"];
        };
        GetPlanImportOrganisationView: {
            /** Format: uuid */
            id: string;
            name: string;
            place: components["schemas"]["PlaceView"];
        };
        GetPlanImportSettledView: {
            how: components["schemas"]["Settling"];
            note: null | string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        GetPlanImportUndoneView: {
            by: string;
            /** Format: date-time */
            at: string;
        };
        GetPlanImportUnitView: {
            name: string;
            organisations: components["schemas"]["GetPlanImportOrganisationView"][];
            how: null | components["schemas"]["NullableOfMappedBy"];
            proposed: components["schemas"]["GetPlanImportOrganisationView"][];
            /** Format: int32 */
            uses: number;
        };
        GetPlanImportView: {
            /** Format: uuid */
            id: string;
            name: string;
            state: components["schemas"]["PlanImportState"];
            /** Format: int32 */
            version: number;
            place: components["schemas"]["PlaceView"];
            lines: string[];
            plan: components["schemas"]["WorkPlan"];
            doubts: components["schemas"]["GetPlanImportDoubtView"][];
            units: components["schemas"]["GetPlanImportUnitView"][];
            edits: components["schemas"]["GetPlanImportEditView"][];
            canUndo: boolean;
            by: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            previous: null | string;
            confirmedBy: null | string;
            /** Format: date-time */
            confirmedAt: null | string;
            /** Format: uuid */
            planId: null | string;
        };
        GetPlanMatrixCellView: {
            unit: string;
            role: components["schemas"]["DutyRole"];
            origin: components["schemas"]["CellOrigin"];
            released: boolean;
            progress: null | components["schemas"]["GetPlanMatrixProgressView"];
        };
        GetPlanMatrixMeasureView: {
            /** Format: uuid */
            id: string;
            number: string;
            heading: string;
            text: string;
            lines: components["schemas"]["Lines"];
            note: string;
            origin: components["schemas"]["MeasureOrigin"];
            /** Format: date */
            due: null | string;
            progress: null | components["schemas"]["GetPlanMatrixProgressView"];
            cells: components["schemas"]["GetPlanMatrixCellView"][];
        };
        GetPlanMatrixOrganisationView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        GetPlanMatrixProgressView: {
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            percent: number;
        };
        GetPlanMatrixSectionView: {
            title: string;
            measures: components["schemas"]["GetPlanMatrixMeasureView"][];
        };
        GetPlanMatrixUnitView: {
            name: string;
            group: components["schemas"]["DutyRole"];
            organisations: components["schemas"]["GetPlanMatrixOrganisationView"][];
        };
        GetPlanMatrixView: {
            sections: components["schemas"]["GetPlanMatrixSectionView"][];
            units: components["schemas"]["GetPlanMatrixUnitView"][];
            whole: boolean;
        };
        GetPlanSourceView: {
            lines: string[];
        };
        GetPlanView: {
            /** Format: uuid */
            id: string;
            title: string;
            documentNumber: null | string;
            issuer: null | string;
            /** Format: date */
            date: null | string;
            level: components["schemas"]["PlanLevel"];
            place: components["schemas"]["PlaceView"];
            /** Format: int32 */
            edition: number;
            /** Format: uuid */
            replacedBy: null | string;
            reporting: null | components["schemas"]["ReportingCadence"];
            phases: components["schemas"]["Phase"][];
            goals: components["schemas"]["Goal"][];
            targets: components["schemas"]["Target"][];
            submissions: components["schemas"]["Submission"][];
            taskForce: null | components["schemas"]["TaskForce"];
            source: null | components["schemas"]["GetPlanSourceView"];
            whole: boolean;
            /** Format: uuid */
            import: null | string;
            state: components["schemas"]["PlanState"];
            confirmedBy: null | string;
            /** Format: date-time */
            confirmedAt: null | string;
            publishedBy: null | string;
            /** Format: date-time */
            publishedAt: null | string;
            withdrawn: null | components["schemas"]["GetPlanWithdrawnView"];
            /** Format: uuid */
            publishingJob: null | string;
            /** Format: int32 */
            version: number;
        };
        GetPlanWithdrawnView: {
            by: string;
            /** Format: date-time */
            at: string;
            because: string;
        };
        GetSubjectOrganisationName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        GetSubjectView: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: components["schemas"]["SubjectKind"];
            address: string;
            place: components["schemas"]["SubjectPlace"];
            creditCode: null | string;
            licenceCode: null | string;
            rowKey: null | string;
            /** Format: double */
            latitude: null | number;
            /** Format: double */
            longitude: null | number;
            gas: null | components["schemas"]["ListSubjectKindsGasName"];
            contact: null | string;
            phone: null | string;
            organisation: null | components["schemas"]["GetSubjectOrganisationName"];
            basement: null | boolean;
            /** Format: int32 */
            users: null | number;
            /** Format: int32 */
            inUseSince: null | number;
            status: components["schemas"]["SubjectStatus"];
            /** Format: date */
            statusOn: null | string;
            statusReason: null | string;
            /** Format: int32 */
            mergedHere: number;
            /** Format: int32 */
            version: number;
        };
        GetSuccessionFallenView: {
            /** Format: uuid */
            duty: string;
            number: string;
            heading: string;
            organisation: string;
            role: components["schemas"]["DutyRole"];
            state: components["schemas"]["DutyState"];
            /** Format: int32 */
            percent: number;
        };
        GetSuccessionLeftView: {
            /** Format: uuid */
            decision: string;
            kind: components["schemas"]["DecisionKind"];
            number: null | string;
            now: null | string;
            heading: null | string;
            words: components["schemas"]["Text"];
            why: components["schemas"]["LeftBehind"];
            parts: string[];
            by: string;
            /** Format: date-time */
            at: string;
        };
        GetSuccessionView: {
            /** Format: uuid */
            before: string;
            /** Format: int32 */
            edition: number;
            /** Format: uuid */
            import: null | string;
            /** Format: int32 */
            kept: number;
            /** Format: int32 */
            fresh: number;
            /** Format: int32 */
            fallenCount: number;
            fallen: components["schemas"]["GetSuccessionFallenView"][];
            /** Format: int32 */
            carried: number;
            /** Format: int32 */
            leftCount: number;
            left: components["schemas"]["GetSuccessionLeftView"][];
        };
        GetTargetMonthView: {
            month: string;
            reached: string;
        };
        GetTargetView: {
            target: components["schemas"]["TargetView"];
            months: components["schemas"]["GetTargetMonthView"][];
        };
        GetTaskAnswer: {
            task: components["schemas"]["TaskRow"];
            procedureReason: null | string;
            /** Format: date-time */
            approvedAt: null | string;
            approvedBy: null | string;
            /** Format: date-time */
            noticedAt: null | string;
            noticeWay: null | components["schemas"]["NullableOfNoticeWay"];
            certified: string[];
            lacking: components["schemas"]["TaskLack"][];
            /** Format: uuid */
            host: null | string;
            others: components["schemas"]["OtherVisit"][];
        };
        GetTaskForceLevelView: {
            level: components["schemas"]["PlaceKind"];
            /** Format: int32 */
            organisations: number;
            /** Format: int32 */
            named: number;
        };
        GetTaskForceSeatView: {
            /** Format: int32 */
            number: number;
            kind: components["schemas"]["SeatKind"];
            text: string;
            people: components["schemas"]["RosterRow"][];
        };
        GetTaskForceView: {
            whole: boolean;
            inForce: boolean;
            seats: components["schemas"]["GetTaskForceSeatView"][];
            unseated: components["schemas"]["RosterRow"][];
            levels: components["schemas"]["GetTaskForceLevelView"][];
        };
        GiveRoleAnswer: {
            /** Format: uuid */
            id: string;
        };
        GiveRoleRequest: {
            role: string;
            /** Format: uuid */
            place?: null | string;
            /** Format: uuid */
            organisation?: null | string;
            /** Format: date */
            from?: null | string;
            /** Format: date */
            to?: null | string;
        };
        GivenVerdict: {
            rule: string;
            version: string;
            state: components["schemas"]["VerdictState"];
            outcome: Record<string, never>;
            missing: string[];
            fault: null | string;
            awaitsOfficer: boolean;
        };
        /** @description 工作目标 in words. */
        Goal: {
            text: string;
            lines: components["schemas"]["Lines"];
        };
        GoalDay: {
            text: string;
            /** Format: date */
            by: null | string;
        };
        /** @enum {unknown} */
        HandInMark: "onTime" | "late" | "notYet" | "overdue" | "exempt";
        HandInRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            plan: string;
            planTitle: string;
            /** Format: uuid */
            requirement: string;
            what: string;
            /** Format: uuid */
            organisation: null | string;
            organisationName: string;
            place: components["schemas"]["PlaceView"];
            period: string;
            /** Format: date */
            due: string;
            state: components["schemas"]["HandInState"];
            mark: components["schemas"]["HandInMark"];
            /** Format: int32 */
            daysLate: number;
            /** Format: date */
            handedInOn: null | string;
            exemptWhy: null | components["schemas"]["NullableOfEndedWhy"];
            /** Format: int32 */
            versions: number;
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        HandInState: "open" | "handedIn" | "accepted" | "returned" | "exempt";
        HandOverRequest: {
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            to: string;
            reason?: null | string;
            /** Format: int32 */
            version: number;
            /** @default false */
            preview: boolean;
        };
        /** @enum {unknown} */
        HazardAction: "assign" | "namePerson" | "begin" | "submit" | "return" | "verify" | "close" | "lookBack" | "reopen" | "askExtension" | "grantExtension" | "refuseExtension" | "control" | "putOutOfUse" | "putBackInUse" | "list" | "delist" | "refer" | "acceptReferral" | "declineReferral" | "void" | "register" | "addSource";
        /** @enum {unknown} */
        HazardControl: "none" | "controlled" | "outOfUse";
        /** @enum {unknown} */
        HazardGrade: "general" | "major";
        HazardRow: {
            /** Format: uuid */
            id: string;
            number: string;
            subjectName: string;
            /** Format: uuid */
            subject: string;
            place: components["schemas"]["ShowHazardPlaceView"];
            kind: components["schemas"]["ListHazardKindsKindName"];
            grade: components["schemas"]["HazardGrade"];
            what: components["schemas"]["Text"];
            state: components["schemas"]["HazardState"];
            control: components["schemas"]["HazardControl"];
            organisation: null | components["schemas"]["ShowHazardOrganisationView"];
            department: null | components["schemas"]["ShowHazardOrganisationView"];
            person: null | string;
            /** Format: date */
            foundOn: string;
            /** Format: date */
            due: null | string;
            /** Format: date */
            actBy: null | string;
            /** Format: date */
            closedOn: null | string;
            listed: boolean;
            extensionAsked: boolean;
            referred: boolean;
            /** Format: int32 */
            reopens: number;
            /** Format: int32 */
            sources: number;
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        HazardState: "found" | "assigned" | "rectifying" | "submitted" | "returned" | "verified" | "closed" | "reopened" | "voided";
        /** Format: binary */
        IFormFile: string;
        ImportError: {
            /**
             * Format: int32
             * @description As the spreadsheet shows it.
             */
            row: number;
            /** @description The head of the column; null when the whole row is meant. */
            column: null | string;
            zh: string;
            en: string;
        };
        ImportOrganisationsAnswer: {
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            created: number;
            errors: components["schemas"]["ImportError"][];
        };
        ImportPeopleAnswer: {
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            created: number;
            errors: components["schemas"]["ImportError"][];
            firstPasswords: components["schemas"]["ImportPeopleFirstPassword"][];
        };
        ImportPeopleFirstPassword: {
            name: string;
            account: string;
            password: string;
        };
        ImportPlacesAnswer: {
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            unchanged: number;
            errors: components["schemas"]["ImportPlacesError"][];
        };
        ImportPlacesError: {
            /** Format: int32 */
            row: number;
            column: null | string;
            zh: string;
            en: string;
        };
        ImportPlanAnswer: {
            /** Format: uuid */
            id: string;
            earlier: null | components["schemas"]["ImportPlanEarlierImport"];
        };
        ImportPlanEarlierImport: {
            /** Format: uuid */
            id: string;
            name: string;
            state: components["schemas"]["PlanImportState"];
            sameBytes: boolean;
            by: string;
            /** Format: date-time */
            at: string;
        };
        ImportPlanRequest: {
            text?: null | string;
            /** Format: uuid */
            place: string;
            name?: null | string;
        };
        ImportRosterAnswer: {
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            created: number;
            errors: components["schemas"]["ImportError"][];
        };
        InboxCounts: {
            /** Format: int32 */
            all: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            soon: number;
            /** Format: int32 */
            blocked: number;
            /** Format: int32 */
            unassigned: number;
            /** Format: int32 */
            mine: number;
            /**
             * Format: int32
             * @default 0
             */
            waiting: number;
        };
        InboxRow: {
            /** @description What it is, by the module's own word: duty, hand-in. */
            kind: string;
            /** @description The same for people. */
            kindText: components["schemas"]["Text"];
            /** Format: uuid */
            id: string;
            title: components["schemas"]["Text"];
            /** @description What it belongs to: the title of a plan. */
            matter: string;
            /**
             * Format: date
             * @description Last legal day; null while nobody set one.
             */
            due: null | string;
            state: components["schemas"]["InboxState"];
            /**
             * Format: int32
             * @description 0–100; null where nothing is measured.
             */
            percent: null | number;
            /** @description Who in the organisation looks after it, by the name as it stood. */
            person: null | string;
            /** @description Why it is blocked or came back. */
            remark: null | string;
            /** @description Address on the desk, from `/`: the page of the thing, opened where it is moved on. */
            link: string;
            /** @description What the one button says: 报进展. */
            action: components["schemas"]["Text"];
            /**
             * Format: date
             * @description Legal day from which it waits, where there is one and no last day.
             */
            since?: null | string;
        };
        /** @enum {unknown} */
        InboxState: "open" | "working" | "blocked" | "returned" | "waiting";
        ItemView: {
            code: string;
            ask: components["schemas"]["Text"];
            asked: boolean;
            said: components["schemas"]["SaidViewOfAnswerView"][];
            conflict: boolean;
            known: string[];
            photos: string[];
        };
        JobProblem: {
            code: string;
            zh: string;
            en: string;
        };
        JobStarted: {
            /** Format: uuid */
            job: string;
        };
        /** @enum {unknown} */
        JobState: "waiting" | "running" | "done" | "failed" | "cancelled";
        JobView: {
            /** Format: uuid */
            id: string;
            name: components["schemas"]["Text"];
            state: components["schemas"]["JobState"];
            /** Format: int64 */
            done: number;
            /** Format: int64 */
            total: null | number;
            /**
             * Format: double
             * @description Done a second.
             */
            rate: null | number;
            /** Format: double */
            remainingSeconds: null | number;
            result: null | components["schemas"]["NullableOfJsonElement"];
            problem: null | components["schemas"]["JobProblem"];
        };
        JoinTasksAnswer: {
            /** Format: int32 */
            version: number;
        };
        JoinTasksAnswerRequest: {
            /** Format: uuid */
            guest?: null | string;
            yes: boolean;
            /** Format: int32 */
            version: number;
        };
        JoinTasksAskRequest: {
            /** Format: uuid */
            with?: null | string;
            /** Format: int32 */
            version: number;
        };
        JoinTasksLeaveRequest: {
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        JointStanding: "offered" | "asked" | "asksUs" | "joined";
        JournalActor: {
            /** Format: uuid */
            id: string;
            /** @description Null for the house itself and for who has been deleted. */
            name: null | string;
        };
        JournalItem: {
            /**
             * Format: int64
             * @description As the store numbered it; the list is in this order.
             */
            id: number;
            /**
             * Format: int64
             * @description Its place in the sealed order; null for the second until it is sealed.
             */
            seq: null | number;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["JournalActor"];
            name: string;
            text: components["schemas"]["Text"];
            body: components["schemas"]["JsonElement"];
            /** @description The chain's hash up to it. */
            hash: null | string;
            sealed: boolean;
        };
        JournalState: {
            /** Format: int64 */
            entries: number;
            /** Format: int64 */
            sealed: number;
            lastCheckpoint: null | components["schemas"]["CheckpointView"];
            lastVerification: null | components["schemas"]["LastVerification"];
            listeners: components["schemas"]["ListenerView"][];
        };
        JsonElement: unknown;
        JudgeAnswersAnswer: {
            pack: string;
            /** Format: date */
            day: string;
            verdicts: components["schemas"]["GivenVerdict"][];
        };
        JudgeAnswersRequest: {
            /** Format: uuid */
            place?: null | string;
            /** Format: date */
            day?: null | string;
            answers: components["schemas"]["JsonElement"];
        };
        KindName: {
            code: string;
            zh: string;
            en: string;
        };
        LastVerification: {
            /** Format: date-time */
            at: string;
            ok: boolean;
            /** Format: int64 */
            findings: number;
        };
        LaterView: {
            kind: components["schemas"]["OperationKind"];
            item: null | string;
            who: string;
            /** Format: date-time */
            at: string;
        };
        /** @enum {unknown} */
        LeftBehind: "measureGone" | "dayPast" | "notNamed" | "nameGone" | "saysSo" | "saysOtherwise" | "organisationClosed" | "decidedSince";
        Lines: [
            number,
            number
        ];
        ListCertificatesRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            person: string;
            personName: string;
            organisation: null | string;
            number: string;
            issuer: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            /** Format: date */
            revokedOn: null | string;
            revokedBecause: null | string;
            standing: components["schemas"]["CertificateStanding"];
            /** Format: int32 */
            daysLeft: number;
            /** Format: int32 */
            version: number;
        };
        ListChecklistsAnswer: {
            lists: components["schemas"]["ListChecklistsRow"][];
            kinds: components["schemas"]["KindName"][];
        };
        ListChecklistsRow: {
            code: string;
            title: components["schemas"]["Text"];
            about: components["schemas"]["Text"];
            activities: string[];
            kinds: string[];
            version: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: null | string;
            /** Format: int32 */
            items: number;
            /** Format: int32 */
            rules: number;
            /** Format: int32 */
            local: number;
            certainty: components["schemas"]["ListChecklistsShare"][];
        };
        ListChecklistsShare: {
            code: string;
            /** Format: int32 */
            count: number;
        };
        ListChildrenRow: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: components["schemas"]["PlaceKind"];
            code: null | string;
            /** Format: int32 */
            children: number;
        };
        ListContactsRow: {
            /** Format: uuid */
            id: string;
            name: string;
            place: components["schemas"]["PlaceView"];
            level: components["schemas"]["PlaceKind"];
            /** Format: int32 */
            contacts: number;
            /** Format: int32 */
            people: number;
        };
        ListDecisionsEndedView: {
            by: string;
            /** Format: date-time */
            at: string;
            replaced: boolean;
        };
        ListDecisionsRow: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DecisionKind"];
            words: components["schemas"]["Text"][];
            numbers: string[];
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            standing: number;
            reason: null | string;
            amends: boolean;
            /** Format: int32 */
            carried: null | number;
            by: string;
            /** Format: date-time */
            at: string;
            undone: null | components["schemas"]["ListDecisionsEndedView"];
        };
        ListDrawsAnswer: {
            draw: components["schemas"]["ListDrawsRow"];
            /** Format: int32 */
            officersEach: number;
            strata: components["schemas"]["ListDrawsStratum"][];
            drawn: components["schemas"]["ListDrawsDrawnRow"][];
            recomputed: null | boolean;
            populationLines: string[];
            /** Format: int32 */
            allLines: number;
        };
        ListDrawsDrawnRow: {
            /** Format: uuid */
            unit: string;
            name: string;
            stratum: string;
            rank: string;
            officers: string[];
        };
        ListDrawsRow: {
            /** Format: uuid */
            id: string;
            title: string;
            organisation: null | string;
            place: components["schemas"]["PlaceName"];
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            /** Format: int32 */
            units: number;
            /** Format: int32 */
            officers: number;
            populationSha256: string;
            /** Format: date-time */
            frozenAt: string;
            frozenBy: string;
            seedSource: string;
            ownSeed: boolean;
            seed: null | string;
            /** Format: date-time */
            drawnAt: null | string;
            /** Format: int32 */
            drawn: number;
            /** Format: uuid */
            plan: null | string;
            /** Format: int32 */
            version: number;
        };
        ListDrawsStratum: {
            code: string;
            /** Format: int32 */
            units: number;
            /** Format: int32 */
            count: number;
        };
        ListDutiesMeasureView: {
            /** Format: uuid */
            id: string;
            number: string;
            section: string;
            heading: string;
            text: string;
        };
        ListDutiesOrganisationView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ListDutiesPlanView: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        ListDutiesRow: {
            /** Format: uuid */
            id: string;
            plan: components["schemas"]["ListDutiesPlanView"];
            measure: components["schemas"]["ListDutiesMeasureView"];
            role: components["schemas"]["DutyRole"];
            unit: string;
            convenes: boolean;
            organisation: null | components["schemas"]["ListDutiesOrganisationView"];
            /** Format: date */
            due: null | string;
            state: components["schemas"]["DutyState"];
            /** Format: int32 */
            percent: number;
            /** Format: uuid */
            person: null | string;
            personName: null | string;
            blockedBecause: null | string;
            returnedBecause: null | string;
            /** Format: int32 */
            tasks: number;
            /** Format: int32 */
            tasksDone: number;
            /** Format: int32 */
            version: number;
        };
        ListFacilitiesKindName: {
            code: string;
            zh: string;
            en: string;
            /** Format: int32 */
            lifeYears: null | number;
        };
        ListFacilitiesRow: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ListFacilitiesKindName"];
            model: string;
            number: string;
            /** Format: int32 */
            count: number;
            spot: string;
            /** Format: date */
            madeOn: null | string;
            /** Format: date */
            expiresOn: null | string;
            /** Format: date */
            dueOn: null | string;
            dueByLife: boolean;
            overdue: boolean;
            byItself: boolean;
            /** Format: date */
            removedOn: null | string;
            /** Format: int32 */
            version: number;
        };
        ListHazardKindsKindName: {
            code: string;
            zh: string;
            en: string;
        };
        ListInboxView: {
            items: components["schemas"]["InboxRow"][];
            next: null | string;
            counts: components["schemas"]["InboxCounts"];
            /** Format: date */
            today: string;
        };
        ListJudgementsRow: {
            /** Format: uuid */
            id: string;
            pack: string;
            place: components["schemas"]["RulePlace"];
            /** Format: uuid */
            organisation: null | string;
            /** Format: date */
            day: string;
            /** Format: int32 */
            holding: number;
            /** Format: int32 */
            open: number;
            /** Format: date-time */
            at: string;
            answers: components["schemas"]["JsonElement"];
            verdicts: components["schemas"]["GivenVerdict"][];
        };
        ListLookBacksRow: {
            /** Format: uuid */
            id: string;
            place: components["schemas"]["ShowHazardPlaceView"];
            /** Format: date */
            closedFrom: string;
            /** Format: date */
            closedUntil: string;
            /** Format: int32 */
            population: number;
            hash: string;
            /** Format: int32 */
            size: number;
            /** Format: date-time */
            frozenAt: string;
            /** Format: date-time */
            drawnAt: null | string;
            /** Format: int32 */
            looked: number;
            /** Format: int32 */
            rebounds: number;
        };
        ListLowersAnswer: {
            items: components["schemas"]["ListLowersRow"][];
            next: null | string;
            /** Format: int32 */
            total: null | number;
            /** Format: int32 */
            pending: number;
        };
        ListLowersFigures: {
            /** Format: int32 */
            binding: number;
            /** Format: int32 */
            takenUp: number;
            /** Format: int32 */
            explained: number;
            /** Format: double */
            share: null | number;
            /** Format: int32 */
            inherited: number;
            /** Format: int32 */
            tightened: number;
            /** Format: int32 */
            loosened: number;
            /** Format: int32 */
            omitted: number;
            /** Format: int32 */
            added: number;
        };
        ListLowersRow: {
            /** Format: uuid */
            id: string;
            title: string;
            place: components["schemas"]["PlaceView"];
            path: string;
            /** Format: int32 */
            edition: number;
            /** Format: date */
            date: null | string;
            coverage: null | components["schemas"]["ListLowersFigures"];
        };
        ListMachineKeysRow: {
            /** Format: uuid */
            id: string;
            name: string;
            prefix: string;
            permissions: string[];
            place: components["schemas"]["PlaceName"];
            organisation: null | components["schemas"]["OrganisationName"];
            /** Format: date-time */
            added: string;
            /** Format: date */
            to: null | string;
            /** Format: date-time */
            revoked: null | string;
        };
        ListMergesRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            subject: string;
            name: string;
            address: string;
            /** Format: date-time */
            at: string;
            undoable: boolean;
        };
        ListMineRow: {
            /** Format: uuid */
            id: string;
            subject: components["schemas"]["SubjectRow"];
            /** Format: int32 */
            facilities: number;
            /** Format: int32 */
            overdue: number;
            /** Format: int32 */
            staff: number;
            /** Format: int32 */
            months: null | number;
        };
        ListOrdersRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            hazard: string;
            number: string;
            subjectName: string;
            what: components["schemas"]["Text"];
            grade: components["schemas"]["HazardGrade"];
            why: components["schemas"]["OrderReason"];
            /** Format: date */
            due: string;
            toward: null | components["schemas"]["ShowHazardOrganisationView"];
            state: components["schemas"]["OrderState"];
            /** Format: date */
            draftedOn: string;
            /** Format: date */
            decidedOn: null | string;
            decidedByName: null | string;
            text: null | string;
            /** Format: date */
            answerBy: null | string;
            /** Format: int32 */
            version: number;
        };
        ListOrganisationsRow: {
            /** Format: uuid */
            id: string;
            name: string;
            shortName: string;
            kind: components["schemas"]["OrganisationKind"];
            place: components["schemas"]["PlaceName"];
            code: null | string;
            /** Format: int32 */
            people: number;
            closed: boolean;
        };
        ListOverlapsRow: {
            /** Format: uuid */
            task: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            due: string;
            /** Format: int32 */
            version: number;
            others: components["schemas"]["OtherVisit"][];
        };
        ListOverridesRow: {
            /** Format: uuid */
            id: string;
            pack: string;
            rule: string;
            title: null | components["schemas"]["NullableOfText"];
            place: components["schemas"]["RulePlace"];
            mode: components["schemas"]["OverrideMode"];
            state: components["schemas"]["OverrideState"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: null | string;
            /** Format: date-time */
            madeAt: string;
        };
        ListPacksRow: {
            code: string;
            title: components["schemas"]["Text"];
            about: components["schemas"]["Text"];
            /** Format: int32 */
            fields: number;
            /** Format: int32 */
            rules: number;
            /** Format: int32 */
            versions: number;
            certainty: components["schemas"]["ListPacksShare"][];
            /** Format: int32 */
            local: number;
        };
        ListPacksShare: {
            code: string;
            /** Format: int32 */
            count: number;
        };
        ListPeopleRow: {
            /** Format: uuid */
            id: string;
            name: string;
            account: string;
            organisation: components["schemas"]["OrganisationName"];
            place: components["schemas"]["PlaceName"];
            roles: components["schemas"]["RoleName"][];
            state: components["schemas"]["Standing"];
            /** Format: date-time */
            lastSignIn: null | string;
        };
        ListPlanImportsRow: {
            /** Format: uuid */
            id: string;
            name: string;
            title: string;
            place: components["schemas"]["PlaceView"];
            state: components["schemas"]["PlanImportState"];
            /** Format: int32 */
            doubts: number;
            /** Format: int32 */
            settled: number;
            by: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            plan: null | string;
            /** Format: uuid */
            previous: null | string;
        };
        ListPlanOrganisationsRow: {
            /** Format: uuid */
            id: string;
            name: string;
            place: components["schemas"]["PlaceView"];
            duties: components["schemas"]["Figures"];
            /** Format: date */
            lateSince: null | string;
            /** Format: int32 */
            daysLate: null | number;
            /** Format: date-time */
            movedAt: null | string;
        };
        ListPlansRow: {
            /** Format: uuid */
            id: string;
            title: string;
            level: components["schemas"]["PlanLevel"];
            issuer: null | string;
            /** Format: date */
            date: null | string;
            place: components["schemas"]["PlaceView"];
            /** Format: int32 */
            edition: number;
            state: components["schemas"]["PlanState"];
            /** Format: int32 */
            measures: number;
            /** Format: int32 */
            mine: number;
            whole: boolean;
            progress: null | components["schemas"]["GetPlanMatrixProgressView"];
        };
        ListRequirementsAnswer: {
            items: components["schemas"]["RequirementView"][];
            whole: boolean;
            mayManage: boolean;
        };
        ListRequirementsReporter: {
            /** Format: uuid */
            organisation: string;
            name: string;
            place: components["schemas"]["PlaceView"];
            how: components["schemas"]["NamedBy"];
            /** Format: date */
            from: string;
            /** Format: date */
            until: null | string;
            endedWhy: null | components["schemas"]["NullableOfEndedWhy"];
            because: null | string;
        };
        ListRolesPermissionName: {
            code: string;
            zh: string;
            en: string;
        };
        ListRolesRow: {
            code: string;
            zh: string;
            en: string;
            ofOneOrganisation: boolean;
            permissions: components["schemas"]["ListRolesPermissionName"][];
        };
        ListSessionsRow: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            created: string;
            /** Format: date-time */
            seen: string;
            address: string;
            agent: string;
            current: boolean;
        };
        ListSharesRow: {
            /** Format: uuid */
            id: string;
            owner: components["schemas"]["OwnerView"];
            value: string;
            reached: null | string;
            /** Format: date */
            reachedOn: null | string;
            /** Format: int32 */
            percent: null | number;
            /** Format: int32 */
            version: number;
        };
        ListSignInWaysWay: {
            code: string;
            zh: string;
            en: string;
            url: string;
        };
        ListStaffRow: {
            /** Format: uuid */
            id: string;
            role: components["schemas"]["StaffRole"];
            name: string;
            phone: null | string;
            citizenNumber: null | string;
            /** Format: date */
            since: null | string;
            /** Format: date */
            leftOn: null | string;
            byItself: boolean;
            /** Format: int32 */
            version: number;
        };
        ListSubjectKindsAnswer: {
            groups: components["schemas"]["SubjectGroup"][];
            kinds: components["schemas"]["SubjectKind"][];
            gases: components["schemas"]["ListSubjectKindsGasName"][];
        };
        ListSubjectKindsGasName: {
            code: string;
            zh: string;
            en: string;
        };
        ListTargetEntriesFileRow: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ListTargetEntriesRow: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            number: number;
            /** Format: uuid */
            share: null | string;
            owner: null | components["schemas"]["OwnerView"];
            value: string;
            /** Format: date */
            asOf: string;
            note: null | string;
            because: null | string;
            source: components["schemas"]["EntrySource"];
            counts: boolean;
            /** Format: uuid */
            corrects: null | string;
            by: string;
            /** Format: date-time */
            at: string;
            files: components["schemas"]["ListTargetEntriesFileRow"][];
        };
        ListTargetsView: {
            whole: boolean;
            inForce: boolean;
            /** Format: date */
            start: string;
            targets: components["schemas"]["TargetView"][];
        };
        ListTeamsMemberRow: {
            /** Format: uuid */
            person: string;
            name: string;
            part: components["schemas"]["MemberPart"];
            certified: boolean;
        };
        ListTeamsRow: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            organisation: null | string;
            organisationName: null | string;
            members: components["schemas"]["ListTeamsMemberRow"][];
            mayInspect: boolean;
            /** Format: int32 */
            version: number;
        };
        ListTimelineRow: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["TimelineKind"];
            /** Format: uuid */
            duty: null | string;
            organisation: null | components["schemas"]["GetMeasureOrganisationView"];
            by: string;
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            percent: null | number;
            /** Format: date */
            due: null | string;
            /** Format: date */
            was: null | string;
            person: null | string;
            text: null | string;
            what: null | components["schemas"]["NullableOfText"];
            files: components["schemas"]["Evidence"][];
            undone: boolean;
            canUndo: boolean;
        };
        ListTwinsRow: {
            /** Format: uuid */
            id: string;
            subject: components["schemas"]["SubjectRow"];
            twins: components["schemas"]["DuplicateView"][];
        };
        ListVisitsPlaceName: {
            /** Format: uuid */
            id: string;
            name: string;
            path: string;
        };
        ListVisitsRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            place: components["schemas"]["ListVisitsPlaceName"];
            activity: components["schemas"]["Activity"];
            person: string;
            /** Format: int32 */
            officers: number;
            /** Format: date */
            on: string;
            late: boolean;
            standing: components["schemas"]["VisitStanding"];
            outcome: null | components["schemas"]["NullableOfVisitOutcome"];
            /** Format: int32 */
            findings: number;
            /** Format: int32 */
            major: number;
            /** Format: int32 */
            photos: number;
            /** Format: int32 */
            conflicts: number;
            /** Format: int32 */
            later: number;
            /** Format: int32 */
            odds: number;
        };
        /** @enum {unknown} */
        ListenerState: "hearing" | "pausing" | "parked";
        ListenerView: {
            name: string;
            state: components["schemas"]["ListenerState"];
            /**
             * Format: int64
             * @description So many sealed facts it has not heard yet.
             */
            behind: number;
            /** Format: int32 */
            tries: number;
            problem: null | string;
        };
        LocalText: {
            when: null | string;
            outcome: null | components["schemas"]["NullableOfJsonElement"];
            source: null | string;
            clause: null | string;
            certainty: null | string;
            title: null | components["schemas"]["NullableOfText"];
            text: null | components["schemas"]["NullableOfText"];
            officer: boolean;
            reason: null | string;
        };
        LowerGradeAnswer: {
            grade: components["schemas"]["FindingGrade"];
            /** Format: int32 */
            version: number;
        };
        LowerGradeAskRequest: {
            reason: string;
            /** Format: int32 */
            version: number;
        };
        LowerGradeDecideRequest: {
            agree?: null | boolean;
            reason: string;
            /** Format: int32 */
            version: number;
        };
        LoweringView: {
            by: string;
            reason: string;
            agreed: null | boolean;
            decidedBy: null | string;
            decidedReason: null | string;
            /** Format: date-time */
            decidedAt: null | string;
        };
        MakeDrawPlanRequest: {
            procedure: components["schemas"]["TaskProcedure"];
            procedureReason?: null | string;
            checklist?: null | string;
            /** Format: int32 */
            version: number;
        };
        MakeDrawRequest: {
            seed?: null | string;
            /** Format: int32 */
            version: number;
        };
        ManyTasksAnswer: {
            /** Format: int32 */
            done: number;
            refused: components["schemas"]["ManyTasksRefusal"][];
            preview: boolean;
        };
        ManyTasksRefusal: {
            /** Format: uuid */
            id: string;
            subject: null | string;
            code: string;
            text: components["schemas"]["Text"];
        };
        ManyTasksTarget: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        MapGround: {
            /** @description Address of a picture with {z}, {x} and {y}; null: a plain ground. */
            tiles: null | string;
            system: components["schemas"]["MapSystem"];
            attribution: string;
            /**
             * Format: int32
             * @description Pixels.
             */
            size: number;
            /** Format: int32 */
            mostZoom: number;
        };
        MapOpenUnitRequest: {
            name?: null | string;
            organisations?: null | string[];
        };
        /**
         * @description The coordinate systems in use.
         * @enum {unknown}
         */
        MapSystem: "wgs84" | "gcj02";
        MapUnitRequest: {
            name?: null | string;
            organisations?: null | string[];
            /** Format: int32 */
            version: number;
        };
        /** @description 措施. Units as written, in the order of the text. */
        Measure: {
            /** @description The path (`二.(一).1`) where numbering restarts, the running number where the plan counts through. */
            id: string;
            section_path: string[];
            /** @description The text after the number, without white space, up to the first 。 / ： or 20 characters. */
            heading: string;
            /** @description The whole text of the measure without its responsibility brackets. */
            text: string;
            lead: string[];
            cooperate: string[];
            territorial: string[];
            responsible_all: string[];
            note: string;
            lines: components["schemas"]["Lines"];
            responsibilityLines: null | components["schemas"]["NullableOfLines"];
        };
        /** @enum {unknown} */
        MeasureOrigin: "paper" | "edited" | "added";
        MeasureSide: {
            /** Format: uuid */
            measure: null | string;
            number: string;
            section: string;
            heading: string;
            words: components["schemas"]["Words"][];
            lines: components["schemas"]["Lines"];
            lead: string[];
            cooperate: string[];
            territorial: string[];
        };
        MemberAsk: {
            /** Format: uuid */
            person: string;
            part: components["schemas"]["MemberPart"];
        };
        /** @enum {unknown} */
        MemberPart: "officer" | "expert";
        MemberView: {
            /** Format: uuid */
            person: string;
            name: string;
            part: components["schemas"]["MemberPart"];
        };
        MergeHazardsAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            sources: number;
            /** Format: int32 */
            version: number;
        };
        MergeHazardsRequest: {
            /** Format: uuid */
            other?: null | string;
            /** Format: int32 */
            version?: number;
            /** Format: int32 */
            otherVersion?: number;
            text?: null | string;
        };
        MergeSubjectsAnswer: {
            /** Format: uuid */
            merge: string;
            /** Format: int32 */
            version: number;
        };
        MergeSubjectsRequest: {
            /** Format: uuid */
            other?: null | string;
            take?: null | string[];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            otherVersion: number;
        };
        MovePlaceRequest: {
            /** Format: uuid */
            parent: string;
            /** Format: date */
            from: string;
            /** Format: int32 */
            version: number;
        };
        MoveTasksRequest: {
            tasks?: null | components["schemas"]["ManyTasksTarget"][];
            /** Format: date */
            firstDay?: null | string;
            /** Format: date */
            due?: null | string;
            preview: boolean;
        };
        /** @enum {unknown} */
        NamedBy: "matrix" | "duty" | "name" | "chosen";
        NamedPlace: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {unknown} */
        Need: "text" | "due" | "measure" | "photos" | "signature" | "where" | "way" | "person" | "organisation";
        NoteDifferenceRequest: {
            state: components["schemas"]["NoteState"];
            reason?: null | components["schemas"]["NullableOfNoteReason"];
            words?: null | string;
            /** Format: int32 */
            version?: null | number;
        };
        /**
         * @description What is to become of a measure that a lower plan omits or loosens.
         * @enum {unknown}
         */
        NoteState: "deliberate" | "toTakeUp" | "withdrawn";
        NoteView: {
            state: components["schemas"]["NoteState"];
            reason: null | components["schemas"]["NullableOfNoteReason"];
            words: string;
            by: string;
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            version: number;
        };
        NoticeTasksRequest: {
            tasks?: null | components["schemas"]["ManyTasksTarget"][];
            way: components["schemas"]["NoticeWay"];
            /** Format: date */
            on?: null | string;
            preview: boolean;
        };
        /** @enum {unknown} */
        NoticeWay: "paper" | "platform" | "telephone";
        /** @enum {unknown} */
        NullableOfActivity: "inspection" | "patrol" | "selfCheck" | "userCheck" | "deliveryCheck" | null;
        /** @enum {unknown} */
        NullableOfCheckWay: "onSite" | "papers" | null;
        /** @enum {unknown} */
        NullableOfDimension: "count" | "length" | "mass" | "volume" | "pressure" | "money" | "duration" | "days" | "ratio" | null;
        /** @enum {unknown} */
        NullableOfEndedWhy: "decided" | "organisationClosed" | "requirementStopped" | "planReplaced" | "planWithdrawn" | "notNamed" | null;
        /** @enum {unknown} */
        NullableOfFindingGrade: "general" | "major" | null;
        /** @enum {unknown} */
        NullableOfHazardGrade: "general" | "major" | null;
        /** @enum {unknown} */
        NullableOfItemResult: "pass" | "fail" | "na" | null;
        NullableOfJsonElement: unknown;
        NullableOfLines: [
            number,
            number
        ];
        /** @enum {unknown} */
        NullableOfLookBackOutcome: "right" | "rebound" | null;
        /** @enum {unknown} */
        NullableOfMappedBy: "name" | "alias" | "territory" | "chosen" | null;
        /** @enum {unknown} */
        NullableOfNoteReason: "notApplicable" | "otherPaper" | "doneAlready" | "doneAbove" | "other" | null;
        /** @enum {unknown} */
        NullableOfNoticeWay: "paper" | "platform" | "telephone" | null;
        /** @enum {unknown} */
        NullableOfOverrideMode: "replace" | "add" | "suspend" | null;
        /** @enum {unknown} */
        NullableOfPlaceKind: "nation" | "province" | "prefecture" | "county" | "township" | "village" | "functionalArea" | null;
        /** @enum {unknown} */
        NullableOfPlanLevel: "national" | "province" | "city" | "district" | "county" | "township" | null;
        /** @enum {unknown} */
        NullableOfRiskGrade: "red" | "orange" | "yellow" | "blue" | null;
        /** @enum {unknown} */
        NullableOfSettling: "accepted" | "fixed" | "dismissed" | null;
        /** @enum {unknown} */
        NullableOfStaffRole: "head" | "safety" | "operator" | "filler" | "deliverer" | "checker" | "other" | null;
        /** @enum {unknown} */
        NullableOfSubjectStatus: "open" | "suspended" | "closed" | null;
        /** @enum {unknown} */
        NullableOfSupplyKind: "piped" | "bottled" | null;
        NullableOfText: {
            zh: string;
            en: string;
        };
        /** @enum {unknown} */
        NullableOfVerdictState: "holds" | "not" | "open" | null;
        /** @enum {unknown} */
        NullableOfVisitOutcome: "done" | "noAccess" | "refused" | "closed" | null;
        /** @enum {unknown} */
        NullableOfVisitStanding: "underway" | "ended" | "whole" | null;
        /** @enum {unknown} */
        OddKind: "clockOff" | "clockSetBack" | "tooExact" | "neverMoves" | "jump" | "tooFast" | "checklistReplaced" | "verdictDiffers" | "officersMissing" | "otherTextSigned";
        OddView: {
            kind: components["schemas"]["OddKind"];
            /** Format: int64 */
            figure: number;
            /** Format: date-time */
            at: null | string;
        };
        OfferChecklistsAnswer: {
            subject: string;
            offers: components["schemas"]["OfferChecklistsOffer"][];
            colleagues: components["schemas"]["OfferChecklistsColleague"][];
        };
        OfferChecklistsColleague: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OfferChecklistsFieldOffer: {
            code: string;
            label: components["schemas"]["Text"];
            type: components["schemas"]["FieldType"];
            dimension: components["schemas"]["Dimension"];
            options: components["schemas"]["OfferChecklistsOptionOffer"][];
        };
        OfferChecklistsItemOffer: {
            code: string;
            ask: components["schemas"]["Text"];
            question: boolean;
            fields: components["schemas"]["OfferChecklistsFieldOffer"][];
        };
        OfferChecklistsOffer: {
            activity: components["schemas"]["Activity"];
            name: string;
            title: components["schemas"]["Text"];
            sections: components["schemas"]["OfferChecklistsSectionOffer"][];
        };
        OfferChecklistsOptionOffer: {
            code: string;
            label: components["schemas"]["Text"];
        };
        OfferChecklistsSectionOffer: {
            code: string;
            title: components["schemas"]["Text"];
            items: components["schemas"]["OfferChecklistsItemOffer"][];
        };
        /** @enum {unknown} */
        OperationKind: "begin" | "answer" | "photo" | "dropPhoto" | "remark" | "lower" | "sign" | "refuse" | "finish";
        OptionView: {
            code: string;
            zh: string;
            en: string;
        };
        /** @enum {unknown} */
        OrderReason: "overdue" | "referralUnaccepted";
        /** @enum {unknown} */
        OrderState: "draft" | "issued" | "dropped";
        OrganisationKind: {
            code: string;
            zh: string;
            en: string;
            /** @default false */
            authority: boolean;
        };
        OrganisationName: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        OtherVisit: {
            /** Format: uuid */
            task: string;
            organisation: null | string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            due: string;
            state: components["schemas"]["TaskState"];
            joint: components["schemas"]["JointStanding"];
        };
        /** @enum {unknown} */
        OverrideMode: "replace" | "add" | "suspend";
        /** @enum {unknown} */
        OverrideState: "draft" | "inForce" | "withdrawn";
        OwnerView: {
            /** Format: uuid */
            organisation: null | string;
            /** Format: uuid */
            place: string;
            name: string;
            placeName: string;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfGetMyDutiesRow: {
            items: components["schemas"]["GetMyDutiesRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfHandInRow: {
            items: components["schemas"]["HandInRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfHazardRow: {
            items: components["schemas"]["HazardRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfJournalItem: {
            items: components["schemas"]["JournalItem"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListCertificatesRow: {
            items: components["schemas"]["ListCertificatesRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListChildrenRow: {
            items: components["schemas"]["ListChildrenRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListContactsRow: {
            items: components["schemas"]["ListContactsRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListDecisionsRow: {
            items: components["schemas"]["ListDecisionsRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListDrawsRow: {
            items: components["schemas"]["ListDrawsRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListDutiesRow: {
            items: components["schemas"]["ListDutiesRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListJudgementsRow: {
            items: components["schemas"]["ListJudgementsRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListLookBacksRow: {
            items: components["schemas"]["ListLookBacksRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListMachineKeysRow: {
            items: components["schemas"]["ListMachineKeysRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListOrdersRow: {
            items: components["schemas"]["ListOrdersRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListOrganisationsRow: {
            items: components["schemas"]["ListOrganisationsRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListOverlapsRow: {
            items: components["schemas"]["ListOverlapsRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListOverridesRow: {
            items: components["schemas"]["ListOverridesRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListPeopleRow: {
            items: components["schemas"]["ListPeopleRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListPlanImportsRow: {
            items: components["schemas"]["ListPlanImportsRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListPlanOrganisationsRow: {
            items: components["schemas"]["ListPlanOrganisationsRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListPlansRow: {
            items: components["schemas"]["ListPlansRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListRequirementsReporter: {
            items: components["schemas"]["ListRequirementsReporter"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListSharesRow: {
            items: components["schemas"]["ListSharesRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListTargetEntriesRow: {
            items: components["schemas"]["ListTargetEntriesRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListTeamsRow: {
            items: components["schemas"]["ListTeamsRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListTimelineRow: {
            items: components["schemas"]["ListTimelineRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListTwinsRow: {
            items: components["schemas"]["ListTwinsRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfListVisitsRow: {
            items: components["schemas"]["ListVisitsRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfRosterRow: {
            items: components["schemas"]["RosterRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfSubjectRow: {
            items: components["schemas"]["SubjectRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfTaskRow: {
            items: components["schemas"]["TaskRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfTimelineRow: {
            items: components["schemas"]["TimelineRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        /** @description One page of a list. Next is the cursor of the following one, null at the end. */
        PageOfVisitPlanRow: {
            items: components["schemas"]["VisitPlanRow"][];
            next: null | string;
            /**
             * Format: int32
             * @description How many there are in all, where counting is cheap; otherwise null.
             */
            total: null | number;
        };
        PaperView: {
            textKey: string;
            value: string;
            unit: string;
            lines: components["schemas"]["Lines"];
        };
        /** @description 阶段. Start and End are months as `yyyy-MM`; an open end is null. */
        Phase: {
            name: string;
            start: null | string;
            end: null | string;
            lines: components["schemas"]["Lines"];
        };
        PhaseSpan: {
            name: string;
            /** Format: date */
            start: null | string;
            /** Format: date */
            end: null | string;
            state: components["schemas"]["PhaseState"];
        };
        /** @enum {unknown} */
        PhaseState: "ahead" | "now" | "over" | "doubtful";
        /** @enum {unknown} */
        PhotoStanding: "waiting" | "whole" | "refused";
        PhotoView: {
            /** Format: uuid */
            id: string;
            item: null | string;
            /** Format: date-time */
            at: string;
            who: string;
            /** Format: int32 */
            width: number;
            /** Format: int32 */
            height: number;
            sha256: string;
            standing: components["schemas"]["PhotoStanding"];
            problem: null | components["schemas"]["Refusal"];
            /** Format: uuid */
            original: null | string;
        };
        /** @enum {unknown} */
        PieceKind: "same" | "removed" | "added";
        /** @enum {unknown} */
        PlaceKind: "nation" | "province" | "prefecture" | "county" | "township" | "village" | "functionalArea";
        PlaceName: {
            /** Format: uuid */
            id: string;
            name: string;
            path: string;
        };
        PlaceRow: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: components["schemas"]["PlaceKind"];
            code: null | string;
            path: string;
        };
        PlaceView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PlanForm: {
            title: string;
            /** Format: uuid */
            place: null | string;
            /** Format: uuid */
            organisation?: null | string;
            activity?: components["schemas"]["TaskActivity"];
            trigger?: components["schemas"]["TaskTrigger"];
            procedure?: components["schemas"]["TaskProcedure"];
            procedureReason?: null | string;
            checklist?: null | string;
            /** Format: date */
            firstDay: null | string;
            /** Format: date */
            lastDay: null | string;
            kinds?: null | string[];
            subjects?: null | string[];
            teams?: null | string[];
        };
        PlanHead: {
            /** Format: uuid */
            id: string;
            draft: boolean;
            title: string;
            place: components["schemas"]["PlaceView"];
            /** Format: int32 */
            edition: number;
            /** Format: date */
            date: null | string;
            issuer: null | string;
            /** Format: date-time */
            publishedAt: null | string;
            replaced: boolean;
        };
        /** @enum {unknown} */
        PlanImportState: "draft" | "confirmed" | "discarded";
        /** @enum {unknown} */
        PlanLevel: "national" | "province" | "city" | "district" | "county" | "township";
        /** @enum {unknown} */
        PlanState: "confirmed" | "publishing" | "published" | "withdrawn";
        PositionView: {
            /** Format: double */
            lat: number;
            /** Format: double */
            lon: number;
            /** Format: double */
            accuracy: number;
        };
        PreviewVisitPlanAnswer: {
            /** Format: int32 */
            subjects: number;
            /** Format: int32 */
            lookedAt: number;
            /** Format: int32 */
            capped: number;
            /** Format: int32 */
            withoutAccount: number;
            kinds: components["schemas"]["PreviewVisitPlanKindCount"][];
            cappedRows: components["schemas"]["PreviewVisitPlanCappedRow"][];
            first: components["schemas"]["PreviewVisitPlanSubjectName"][];
        };
        PreviewVisitPlanCappedRow: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            perYear: number;
            source: string;
            counted: components["schemas"]["Text"][];
        };
        PreviewVisitPlanKindCount: {
            kind: string;
            name: components["schemas"]["Text"];
            /** Format: int32 */
            subjects: number;
        };
        PreviewVisitPlanSubjectName: {
            /** Format: uuid */
            id: string;
            name: string;
            address: string;
        };
        PublicHalf: {
            id: string;
            spki: string;
        };
        PublishPlanRequest: {
            /** Format: int32 */
            version: number;
        };
        PutOverrideInForceRequest: {
            /** Format: int32 */
            version: number;
        };
        PutPhotoAnswer: {
            /** Format: uuid */
            photo: string;
            /** Format: int64 */
            received: number;
            /** Format: int64 */
            bytes: number;
            state: components["schemas"]["PhotoStanding"];
            problem: null | components["schemas"]["Refusal"];
        };
        Receipt: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["ReceiptState"];
            problem: null | components["schemas"]["Refusal"];
        };
        /** @enum {unknown} */
        ReceiptState: "taken" | "again" | "refused";
        ReceiveHandInAcceptRequest: {
            /** Format: int32 */
            version: number;
        };
        ReceiveHandInReturnRequest: {
            reason?: null | string;
            /** Format: date */
            again?: null | string;
            /** Format: int32 */
            version: number;
        };
        RecordJudgementAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            day: string;
            verdicts: components["schemas"]["GivenVerdict"][];
        };
        RecordJudgementRequest: {
            /** Format: uuid */
            place: string;
            /** Format: date */
            day?: null | string;
            answers: components["schemas"]["JsonElement"];
        };
        Refusal: {
            code: string;
            zh: string;
            en: string;
        };
        RefusalView: {
            reason: string;
            /** Format: date-time */
            at: string;
        };
        RegisterDeviceAnswer: {
            /** Format: date-time */
            now: string;
            /** Format: int64 */
            skew: number;
        };
        RegisterDeviceRequest: {
            /** Format: uuid */
            id?: null | string;
            name: string;
            /** Format: date-time */
            at?: null | string;
        };
        ReleaseOwnersRequest: {
            measures?: null | string[];
            organisations?: null | string[];
            reason?: null | string;
            /** Format: int32 */
            version: number;
            /** @default false */
            preview: boolean;
        };
        RenamePlaceRequest: {
            name: string;
            /** Format: date */
            from: string;
            /** Format: int32 */
            version: number;
        };
        ReplayJudgementRow: {
            rule: string;
            title: components["schemas"]["Text"];
            given: null | components["schemas"]["GivenVerdict"];
            again: null | components["schemas"]["GivenVerdict"];
            other: null | components["schemas"]["GivenVerdict"];
            says: null | components["schemas"]["RuleVersionView"];
            now: null | components["schemas"]["RuleVersionView"];
        };
        ReplayJudgementView: {
            /** Format: uuid */
            id: string;
            pack: string;
            title: components["schemas"]["Text"];
            place: components["schemas"]["RulePlace"];
            /** Format: date */
            day: string;
            /** Format: date-time */
            at: string;
            /** Format: date */
            on: string;
            faithful: boolean;
            /** Format: int32 */
            changed: number;
            answers: components["schemas"]["JsonElement"];
            fields: components["schemas"]["FieldView"][];
            outcome: components["schemas"]["FieldView"][];
            rows: components["schemas"]["ReplayJudgementRow"][];
        };
        ReportDutyRequest: {
            /** Format: int32 */
            percent: number;
            text?: null | string;
            files?: null | string[];
            /** Format: int32 */
            version: number;
        };
        ReportHazardAnswer: {
            /** Format: uuid */
            id: string;
            number: string;
            joined: boolean;
        };
        ReportHazardRequest: {
            /** Format: uuid */
            subject?: null | string;
            kind: string;
            grade?: null | components["schemas"]["NullableOfHazardGrade"];
            what: string;
            note?: null | string;
            measure?: null | string;
            rule?: null | string;
            clause?: null | string;
            photos?: null | string[];
            /** Format: date */
            foundOn?: null | string;
            /** Format: uuid */
            sameAs?: null | string;
            sure?: boolean;
        };
        ReportTargetAnswer: {
            /** Format: uuid */
            entry: string;
        };
        ReportTargetRequest: {
            value?: null | string;
            /** Format: date */
            asOf: string;
            /** Format: uuid */
            share?: null | string;
            note?: null | string;
            because?: null | string;
            /** Format: uuid */
            corrects?: null | string;
            files?: null | string[];
        };
        /** @description Progress is reported every month by Day (1–31). */
        ReportingCadence: {
            frequency: string;
            /** Format: int32 */
            day: number;
            lines: components["schemas"]["Lines"];
        };
        /** @enum {unknown} */
        RequirementOrigin: "paper" | "added";
        RequirementView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            plan: string;
            origin: components["schemas"]["RequirementOrigin"];
            what: string;
            from: null | string;
            to: null | string;
            copyTo: null | string;
            /** Format: int32 */
            firstLine: null | number;
            /** Format: int32 */
            lastLine: null | number;
            said: components["schemas"]["WhenView"];
            now: components["schemas"]["WhenView"];
            decided: boolean;
            decidedByName: null | string;
            /** Format: date-time */
            decidedAt: null | string;
            shift: components["schemas"]["Shift"];
            shiftSource: null | string;
            whoDecided: boolean;
            openNames: string[];
            unsettled: components["schemas"]["Unsettled"][];
            /** Format: int32 */
            reporters: number;
            /** Format: date */
            inForceFrom: string;
            /** Format: date */
            stoppedOn: null | string;
            stoppedWhy: null | components["schemas"]["NullableOfEndedWhy"];
            stoppedBecause: null | string;
            stoppedByName: null | string;
            /** Format: int32 */
            version: number;
        };
        ResetPasswordAnswer: {
            firstPassword: string;
        };
        ReturnDutyRequest: {
            because?: null | string;
            /** Format: int32 */
            version: number;
        };
        RevealCertificateAnswer: {
            number: string;
        };
        RevealCertificateRequest: {
            purpose: string;
        };
        RevealContactAnswer: {
            contact: null | string;
            phone: null | string;
            citizenNumber: null | string;
        };
        RevealContactRequest: {
            purpose: string;
        };
        RevealFieldAnswer: {
            value: null | string;
        };
        RevealFieldRequest: {
            field: string;
            purpose: string;
        };
        RevealRosterPhoneAnswer: {
            phone: null | string;
        };
        RevealRosterPhoneRequest: {
            purpose: string;
        };
        RevealVisitAnswer: {
            summary: null | string;
            signatures: components["schemas"]["RevealVisitSignature"][];
        };
        RevealVisitRequest: {
            purpose: string;
        };
        RevealVisitSignature: {
            role: components["schemas"]["SignerRole"];
            name: string;
            /** Format: date-time */
            at: string;
            strokes: number[][];
        };
        RevokeCertificateRequest: {
            /** Format: date */
            on?: null | string;
            because?: null | string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        Rhythm: "unclear" | "once" | "monthly";
        /**
         * @description The four grades, the highest first.
         * @enum {unknown}
         */
        RiskGrade: "red" | "orange" | "yellow" | "blue";
        RoleName: {
            code: string;
            zh: string;
            en: string;
        };
        RosterRow: {
            /** Format: uuid */
            id: string;
            seat: components["schemas"]["SeatKind"];
            /** Format: int32 */
            seatNumber: null | number;
            /** Format: uuid */
            organisation: null | string;
            unit: string;
            place: components["schemas"]["PlaceView"];
            name: string;
            post: string;
            phone: null | string;
            me: boolean;
            /** Format: int32 */
            version: number;
        };
        RulePlace: {
            /** Format: uuid */
            id: string;
            name: string;
            path: string;
        };
        RuleVersionView: {
            version: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: null | string;
            when: null | string;
            outcome: Record<string, never>;
            source: null | string;
            clause: null | string;
            certainty: null | string;
            text: null | components["schemas"]["NullableOfText"];
            officer: boolean;
        };
        SaidViewOfAnswerView: {
            /** Format: uuid */
            operation: string;
            who: string;
            /** Format: date-time */
            at: string;
            after: boolean;
            what: components["schemas"]["AnswerView"];
        };
        SaidViewOfString: {
            /** Format: uuid */
            operation: string;
            who: string;
            /** Format: date-time */
            at: string;
            after: boolean;
            what: string;
        };
        SavedViewsRequest: {
            name: string;
            filters: string;
        };
        SavedViewsView: {
            /** Format: uuid */
            id: string;
            name: string;
            filters: string;
        };
        /** @enum {unknown} */
        SeatKind: "head" | "deputy" | "office" | "member" | "contact";
        SectionCoverage: {
            /** @description As in string MeasureRef.Section. */
            section: string;
            /** Format: int32 */
            upper: number;
            /** Format: int32 */
            binding: number;
            /** Format: int32 */
            takenUp: number;
        };
        SectionView: {
            code: string;
            title: components["schemas"]["Text"];
            items: components["schemas"]["ItemView"][];
        };
        SetGradeRequest: {
            grade?: null | components["schemas"]["NullableOfRiskGrade"];
            /** Format: int32 */
            months: number;
            reason: string;
            /** Format: date */
            to?: null | string;
        };
        SetStatusAnswer: {
            /** Format: int32 */
            version: number;
        };
        SetStatusRequest: {
            status?: null | components["schemas"]["NullableOfSubjectStatus"];
            /** Format: date */
            on?: null | string;
            reason?: null | string;
            /** Format: int32 */
            version: number;
        };
        SettleDoubtRequest: {
            /** Format: int32 */
            version: number;
            how?: null | components["schemas"]["NullableOfSettling"];
            note?: null | string;
        };
        /**
         * @description Why a doubt is none any more.
         * @enum {unknown}
         */
        Settling: "accepted" | "fixed" | "dismissed";
        /** @enum {unknown} */
        Severity: "info" | "warning" | "error";
        SharesView: {
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            reporting: number;
            sum: null | string;
            difference: null | string;
        };
        /** @enum {unknown} */
        Shift: "none" | "next" | "previous";
        ShowChecklistLawView: {
            packs: unknown[];
            locals: components["schemas"]["ShowChecklistLocalView"][];
            path: string[];
            places: components["schemas"]["ShowChecklistPlaceName"][];
        };
        ShowChecklistLocalView: {
            pack: string;
            rule: string;
            place: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: null | string;
            mode: components["schemas"]["OverrideMode"];
            when: null | string;
            outcome: null | components["schemas"]["NullableOfJsonElement"];
            source: string;
            clause: string;
            text: components["schemas"]["Text"];
            certainty: string;
            officer: boolean;
            reason: null | string;
        };
        ShowChecklistPlaceName: {
            key: string;
            name: string;
        };
        ShowChecklistView: {
            code: string;
            /** Format: date */
            on: string;
            version: null | string;
            document: components["schemas"]["JsonElement"];
            law: components["schemas"]["ShowChecklistLawView"];
            kinds: components["schemas"]["KindName"][];
        };
        ShowDeviceAnswer: {
            /** Format: int64 */
            upTo: number;
            beyond: number[];
        };
        ShowGradeReason: {
            version: string;
            grade: components["schemas"]["RiskGrade"];
            /** Format: int32 */
            months: number;
            title: components["schemas"]["Text"];
            source: null | string;
            certainty: null | string;
        };
        ShowGradeSetByPerson: {
            grade: components["schemas"]["RiskGrade"];
            /** Format: int32 */
            months: number;
            reason: string;
            /** Format: date */
            to: string;
            by: null | string;
            /** Format: date-time */
            at: string;
        };
        ShowGradeView: {
            grade: components["schemas"]["RiskGrade"];
            /** Format: int32 */
            months: number;
            judged: components["schemas"]["RiskGrade"];
            /** Format: int32 */
            judgedMonths: number;
            /** Format: date */
            on: string;
            reasons: components["schemas"]["ShowGradeReason"][];
            unknown: components["schemas"]["Text"][];
            set: null | components["schemas"]["ShowGradeSetByPerson"];
        };
        ShowHandInReminderView: {
            /** Format: int32 */
            level: number;
            /** Format: date */
            day: string;
            /** Format: date-time */
            at: string;
        };
        ShowHandInStepView: {
            /** Format: int32 */
            number: number;
            kind: components["schemas"]["StepKind"];
            /** Format: date-time */
            at: string;
            state: components["schemas"]["HandInState"];
            /** Format: date */
            due: string;
            why: null | components["schemas"]["NullableOfEndedWhy"];
            text: string;
            files: components["schemas"]["StepFile"][];
            byName: string;
        };
        ShowHandInView: {
            row: components["schemas"]["HandInRow"];
            from: null | string;
            to: null | string;
            copyTo: null | string;
            /** Format: int32 */
            firstLine: null | number;
            /** Format: int32 */
            lastLine: null | number;
            /** Format: date */
            owedFrom: string;
            /** Format: date */
            written: null | string;
            /** Format: date */
            againBy: null | string;
            shift: components["schemas"]["Shift"];
            steps: components["schemas"]["ShowHandInStepView"][];
            reminders: components["schemas"]["ShowHandInReminderView"][];
            maySubmit: boolean;
            mayReceive: boolean;
        };
        ShowHazardActionView: {
            action: components["schemas"]["HazardAction"];
            route: string;
            text: components["schemas"]["Text"];
            why: null | components["schemas"]["NullableOfText"];
            needs: components["schemas"]["ShowHazardNeedView"][];
        };
        ShowHazardNeedView: {
            what: components["schemas"]["Need"];
            required: boolean;
        };
        ShowHazardOrganisationView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ShowHazardPlaceView: {
            /** Format: uuid */
            id: string;
            name: string;
            path: string;
        };
        ShowHazardSourceView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["SourceKind"];
            by: null | components["schemas"]["ShowHazardOrganisationView"];
            byName: string;
            /** Format: date */
            foundOn: string;
            what: string;
            note: string;
            photos: string[];
            clauses: string[];
            late: boolean;
            /** Format: uuid */
            visit: null | string;
        };
        ShowHazardStepView: {
            /** Format: uuid */
            id: string;
            action: components["schemas"]["HazardAction"];
            what: components["schemas"]["Text"];
            before: components["schemas"]["HazardState"];
            after: components["schemas"]["HazardState"];
            /** Format: date-time */
            at: string;
            byName: string;
            by: null | components["schemas"]["ShowHazardOrganisationView"];
            text: null | string;
            measure: null | string;
            /** Format: date */
            due: null | string;
            rule: null | string;
            named: null | string;
            photos: string[];
            /** Format: uuid */
            signature: null | string;
            where: null | string;
            /** Format: double */
            latitude: null | number;
            /** Format: double */
            longitude: null | number;
            way: null | components["schemas"]["NullableOfCheckWay"];
        };
        ShowHazardSubjectView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        ShowHazardView: {
            /** Format: uuid */
            id: string;
            number: string;
            subject: components["schemas"]["ShowHazardSubjectView"];
            place: components["schemas"]["ShowHazardPlaceView"];
            kind: components["schemas"]["ListHazardKindsKindName"];
            grade: components["schemas"]["HazardGrade"];
            what: components["schemas"]["Text"];
            item: null | string;
            criterion: null | string;
            state: components["schemas"]["HazardState"];
            control: components["schemas"]["HazardControl"];
            measure: null | string;
            organisation: null | components["schemas"]["ShowHazardOrganisationView"];
            department: null | components["schemas"]["ShowHazardOrganisationView"];
            referredTo: null | components["schemas"]["ShowHazardOrganisationView"];
            person: null | string;
            /** Format: date */
            foundOn: string;
            /** Format: date */
            due: null | string;
            /** Format: date */
            actBy: null | string;
            /** Format: int32 */
            extensions: number;
            /** Format: date */
            extensionUntil: null | string;
            /** Format: date */
            decideBy: null | string;
            /** Format: date */
            acceptBy: null | string;
            /** Format: int32 */
            listedLevel: null | number;
            /** Format: date */
            listedOn: null | string;
            /** Format: date */
            publishBy: null | string;
            /** Format: date */
            closedOn: null | string;
            /** Format: date */
            lookedBackOn: null | string;
            /** Format: int32 */
            reopens: number;
            /** Format: uuid */
            mergedInto: null | string;
            sources: components["schemas"]["ShowHazardSourceView"][];
            steps: components["schemas"]["ShowHazardStepView"][];
            actions: components["schemas"]["ShowHazardActionView"][];
            /** Format: int32 */
            version: number;
        };
        ShowLookBackItemView: {
            /** Format: int32 */
            rank: number;
            /** Format: uuid */
            hazard: string;
            number: string;
            subjectName: string;
            what: components["schemas"]["Text"];
            grade: components["schemas"]["HazardGrade"];
            outcome: null | components["schemas"]["NullableOfLookBackOutcome"];
            /** Format: date */
            lookedOn: null | string;
            submittedBy: null | string;
            verifiedBy: null | string;
            closedBy: null | string;
        };
        ShowLookBackRateView: {
            /** Format: int32 */
            low: number;
            /** Format: int32 */
            rate: number;
            /** Format: int32 */
            high: number;
        };
        ShowLookBackView: {
            /** Format: uuid */
            id: string;
            place: components["schemas"]["ShowHazardPlaceView"];
            /** Format: date */
            closedFrom: string;
            /** Format: date */
            closedUntil: string;
            kind: null | string;
            grade: null | string;
            /** Format: int32 */
            population: number;
            hash: string;
            /** Format: date-time */
            frozenAt: string;
            frozenBy: string;
            seed: null | string;
            seedSource: null | string;
            /** Format: int32 */
            size: number;
            /** Format: date-time */
            drawnAt: null | string;
            drawnBy: null | string;
            /** Format: int32 */
            looked: number;
            /** Format: int32 */
            rebounds: number;
            rate: null | components["schemas"]["ShowLookBackRateView"];
            items: components["schemas"]["ShowLookBackItemView"][];
            /** Format: int32 */
            version: number;
        };
        ShowMapAnswer: {
            clusters: components["schemas"]["ShowMapCluster"][];
            pins: components["schemas"]["ShowMapPin"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            unplaced: null | number;
            extent: null | components["schemas"]["ShowMapBox"];
        };
        ShowMapBox: {
            /** Format: double */
            west: number;
            /** Format: double */
            south: number;
            /** Format: double */
            east: number;
            /** Format: double */
            north: number;
        };
        ShowMapCluster: {
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            red: number;
            /** Format: int32 */
            orange: number;
            extent: components["schemas"]["ShowMapBox"];
        };
        ShowMapPin: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: components["schemas"]["SubjectKindName"];
            group: string;
            address: string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            status: components["schemas"]["SubjectStatus"];
            grade: null | components["schemas"]["NullableOfRiskGrade"];
        };
        ShowMeMe: {
            person: components["schemas"]["ShowMeMySelf"];
            mustChangePassword: boolean;
            twoFactor: boolean;
            permissions: string[];
            grants: components["schemas"]["ShowMeMyGrant"][];
            language: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ShowMeMyGrant: {
            /** Format: uuid */
            id: string;
            role: components["schemas"]["RoleName"];
            place: components["schemas"]["PlaceName"];
            organisation: null | components["schemas"]["OrganisationName"];
        };
        ShowMeMySelf: {
            /** Format: uuid */
            id: string;
            name: string;
            account: string;
            organisation: null | components["schemas"]["OrganisationName"];
        };
        ShowOrganisationAnswer: {
            /** Format: uuid */
            id: string;
            name: string;
            shortName: string;
            aliases: string[];
            kind: components["schemas"]["OrganisationKind"];
            place: components["schemas"]["PlaceName"];
            creditCode: null | string;
            parent: null | components["schemas"]["OrganisationName"];
            /** Format: int32 */
            people: number;
            /** Format: date */
            closedOn: null | string;
            /** Format: int32 */
            version: number;
        };
        ShowOverrideView: {
            /** Format: uuid */
            id: string;
            pack: string;
            rule: string;
            place: components["schemas"]["RulePlace"];
            mode: components["schemas"]["OverrideMode"];
            state: components["schemas"]["OverrideState"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: null | string;
            body: components["schemas"]["LocalText"];
            /** Format: uuid */
            replaces: null | string;
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            inForceAt: null | string;
            /** Format: int32 */
            version: number;
        };
        ShowPackComingView: {
            rule: string;
            mode: components["schemas"]["OverrideMode"];
            /** Format: date */
            from: string;
            place: components["schemas"]["RulePlace"];
        };
        ShowPackLocalView: {
            /** Format: uuid */
            id: null | string;
            mode: components["schemas"]["OverrideMode"];
            place: components["schemas"]["RulePlace"];
            reason: null | string;
        };
        ShowPackRuleView: {
            id: string;
            title: components["schemas"]["Text"];
            applies: boolean;
            version: components["schemas"]["RuleVersionView"];
            local: null | components["schemas"]["ShowPackLocalView"];
            above: null | components["schemas"]["RuleVersionView"];
        };
        ShowPackView: {
            code: string;
            title: components["schemas"]["Text"];
            about: components["schemas"]["Text"];
            /** Format: date */
            on: string;
            place: null | components["schemas"]["RulePlace"];
            fields: components["schemas"]["FieldView"][];
            derived: components["schemas"]["DerivedView"][];
            outcome: components["schemas"]["FieldView"][];
            rules: components["schemas"]["ShowPackRuleView"][];
            coming: components["schemas"]["ShowPackComingView"][];
        };
        ShowPersonAnswer: {
            /** Format: uuid */
            id: string;
            name: string;
            account: string;
            organisation: components["schemas"]["OrganisationName"];
            place: components["schemas"]["PlaceName"];
            phone: null | string;
            state: components["schemas"]["Standing"];
            /** Format: date-time */
            lockedUntil: null | string;
            twoFactor: boolean;
            mustChangePassword: boolean;
            /** Format: date-time */
            lastSignIn: null | string;
            grants: components["schemas"]["ShowPersonGrantRow"][];
            /** Format: int32 */
            version: number;
        };
        ShowPersonGrantRow: {
            /** Format: uuid */
            id: string;
            role: components["schemas"]["RoleName"];
            place: components["schemas"]["PlaceName"];
            organisation: null | components["schemas"]["OrganisationName"];
            /** Format: date */
            from: string;
            /** Format: date */
            to: null | string;
        };
        ShowRuleHistoryRow: {
            version: components["schemas"]["RuleVersionView"];
            place: null | components["schemas"]["RulePlace"];
            mode: null | components["schemas"]["NullableOfOverrideMode"];
            title: null | components["schemas"]["NullableOfText"];
            reason: null | string;
            /** Format: date-time */
            inForceAt: null | string;
        };
        SignInByPasswordRequest: {
            account: string;
            password: string;
            code?: null | string;
        };
        SignatureView: {
            role: components["schemas"]["SignerRole"];
            name: string;
            /** Format: date-time */
            at: string;
            same: boolean;
        };
        /** @enum {unknown} */
        SignerRole: "officer" | "inspected";
        /** @enum {unknown} */
        SourceKind: "desk" | "own" | "visit";
        SplitTargetAnswer: {
            /** Format: int32 */
            version: number;
            shares: components["schemas"]["SharesView"];
        };
        SplitTargetRequest: {
            /** Format: int32 */
            version: number;
            shares?: null | components["schemas"]["SplitTargetShare"][];
        };
        SplitTargetShare: {
            /** Format: uuid */
            organisation: null | string;
            /** Format: uuid */
            place: null | string;
            value: null | string;
        };
        /**
         * @description What somebody does at a subject.
         * @enum {unknown}
         */
        StaffRole: "head" | "safety" | "operator" | "filler" | "deliverer" | "checker" | "other";
        /** @enum {unknown} */
        Standing: "active" | "disabled" | "locked";
        StepFile: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            size: number;
        };
        /** @enum {unknown} */
        StepKind: "handedIn" | "accepted" | "returned" | "exempted" | "exemptionUndone";
        /** @enum {unknown} */
        StoreKind: "sqlite" | "postgres";
        SubjectGroup: {
            code: string;
            zh: string;
            en: string;
        };
        SubjectKind: {
            code: string;
            zh: string;
            en: string;
            group: string;
            fields: string[];
            source: string;
            clause: string;
            certainty: string;
        };
        SubjectKindName: {
            code: string;
            zh: string;
            en: string;
        };
        SubjectPlace: {
            /** Format: uuid */
            id: string;
            name: string;
            path: string;
        };
        SubjectRow: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: components["schemas"]["SubjectKindName"];
            address: string;
            place: components["schemas"]["SubjectPlace"];
            creditCode: null | string;
            licenceCode: null | string;
            status: components["schemas"]["SubjectStatus"];
            /** Format: date */
            statusOn: null | string;
            grade: null | components["schemas"]["NullableOfRiskGrade"];
        };
        /** @enum {unknown} */
        SubjectStatus: "open" | "suspended" | "closed";
        /** @description Something that somebody must hand in. */
        Submission: {
            /** @description 方案, 名单, 联络员, 进展, as the text says. */
            what: string;
            /** @description Who hands it in, as written; null when the text does not say. */
            from: null | string;
            to: null | string;
            copyTo: null | string;
            /**
             * Format: date
             * @description The day it is due once, or null.
             */
            due: null | string;
            /** @description `monthly` or null. */
            recurring: null | string;
            /**
             * Format: int32
             * @description Day of the month for recurring ones (1–31).
             */
            day: null | number;
            /** @description The first month it is due, as `yyyy-MM`. */
            first: null | string;
            lines: components["schemas"]["Lines"];
        };
        SubmitHandInAnswer: {
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            daysLate: number;
            /** Format: int32 */
            version: number;
        };
        SubmitHandInRequest: {
            note?: null | string;
            files?: null | string[];
            /** Format: int32 */
            version: number;
        };
        SupplyFormRequest: {
            building?: null | string;
            unit?: null | string;
            room?: null | string;
            userNumber?: null | string;
            supply?: null | components["schemas"]["NullableOfSupplyKind"];
            contractNumber?: null | string;
            /** Format: date */
            contractOn?: null | string;
            meterNumber?: null | string;
            citizenNumber?: null | string;
            /** Format: int32 */
            version?: null | number;
        };
        SupplyFormView: {
            building: string;
            unit: string;
            room: string;
            userNumber: null | string;
            supply: null | components["schemas"]["NullableOfSupplyKind"];
            contractNumber: null | string;
            /** Format: date */
            contractOn: null | string;
            meterNumber: null | string;
            citizenNumber: null | string;
            /** Format: int32 */
            version: null | number;
        };
        TakeManyStepsAnswer: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            refused: number;
            rows: components["schemas"]["TakeManyStepsRow"][];
        };
        TakeManyStepsOne: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        TakeManyStepsRequest: {
            hazards: components["schemas"]["TakeManyStepsOne"][];
            step: string;
            preview?: boolean;
            text?: null | string;
            /** Format: date */
            due?: null | string;
            measure?: null | string;
            /** Format: uuid */
            organisation?: null | string;
        };
        TakeManyStepsRow: {
            /** Format: uuid */
            id: string;
            number: string;
            subjectName: string;
            what: components["schemas"]["Text"];
            state: components["schemas"]["HazardState"];
            why: null | components["schemas"]["NullableOfText"];
        };
        TakeOperationsAnswer: {
            /** Format: date-time */
            now: string;
            receipts: components["schemas"]["Receipt"][];
        };
        TakeOperationsRequest: {
            /** Format: uuid */
            device: string;
            /** Format: date-time */
            at: string;
            operations: components["schemas"]["JsonElement"];
        };
        TakeOverIntoDraftRequest: {
            /** Format: uuid */
            upper: string;
            /** Format: int32 */
            version: number;
        };
        TakeOverMeasureAnswer: {
            /** Format: uuid */
            plan: string;
            /** Format: uuid */
            measure: string;
            /** Format: int32 */
            duties: number;
        };
        TakeOverMeasureRequest: {
            /** Format: uuid */
            upper: string;
            /** Format: uuid */
            lead: string;
            cooperate?: null | string[];
            territorial?: null | string[];
            /** Format: date */
            due?: null | string;
            /** Format: int32 */
            version: number;
        };
        TakeStepAnswer: {
            /** Format: uuid */
            id: string;
            state: components["schemas"]["HazardState"];
            /** Format: date */
            due: null | string;
            /** Format: date */
            actBy: null | string;
            /** Format: int32 */
            version: number;
        };
        TakeStepRequest: {
            /** Format: int32 */
            version?: number;
            text?: null | string;
            /** Format: date */
            due?: null | string;
            measure?: null | string;
            /** Format: uuid */
            person?: null | string;
            /** Format: uuid */
            organisation?: null | string;
            photos?: null | string[];
            /** Format: uuid */
            signature?: null | string;
            where?: null | string;
            /** Format: double */
            latitude?: null | number;
            /** Format: double */
            longitude?: null | number;
            way?: null | components["schemas"]["NullableOfCheckWay"];
        };
        /** @description A quantity of work, coverage or outcome, as 20.5 公里, 75 %, 38.7 万户. */
        Target: {
            text_key: string;
            /** Format: double */
            value: number;
            unit: string;
            lines: components["schemas"]["Lines"];
        };
        /** @enum {unknown} */
        TargetOrigin: "paper" | "corrected" | "added";
        TargetView: {
            /** Format: uuid */
            id: string;
            textKey: string;
            unit: string;
            isRate: boolean;
            value: string;
            reached: null | string;
            /** Format: date */
            reachedOn: null | string;
            /** Format: int32 */
            percent: null | number;
            /** Format: date */
            due: null | string;
            late: boolean;
            baseline: null | string;
            origin: components["schemas"]["TargetOrigin"];
            paper: null | components["schemas"]["PaperView"];
            decided: null | components["schemas"]["DecidedView"];
            shares: null | components["schemas"]["SharesView"];
            whole: boolean;
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        TaskAction: "approve" | "return" | "notice" | "begin" | "finish" | "giveUp" | "cancel" | "reopen";
        /** @enum {unknown} */
        TaskActivity: "inspection" | "patrol" | "selfCheck" | "userCheck";
        /** @description 工作专班. Units as written; persons are masked, never kept. */
        TaskForce: {
            head: string[];
            deputies: string[];
            office: null | string;
            members: string[];
            lines: components["schemas"]["Lines"];
        };
        /** @enum {unknown} */
        TaskLack: "notApproved" | "notNoticed" | "tooFewOfficers" | "notCertified";
        /** @enum {unknown} */
        TaskProcedure: "none" | "announced" | "unannounced" | "urgent";
        TaskRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            plan: null | string;
            planTitle: null | string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            kind: components["schemas"]["Text"];
            address: string;
            place: components["schemas"]["PlaceName"];
            /** Format: uuid */
            organisation: null | string;
            organisationName: null | string;
            activity: components["schemas"]["TaskActivity"];
            trigger: components["schemas"]["TaskTrigger"];
            procedure: components["schemas"]["TaskProcedure"];
            checklist: null | string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            due: string;
            state: components["schemas"]["TaskState"];
            late: boolean;
            reason: null | string;
            people: components["schemas"]["MemberView"][];
            /** Format: int32 */
            officers: number;
            /** Format: int32 */
            experts: number;
            /** Format: uuid */
            visit: null | string;
            /** Format: date */
            doneOn: null | string;
            lacks: components["schemas"]["TaskLack"][];
            joint: boolean;
            steps: components["schemas"]["TaskAction"][];
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        TaskState: "planned" | "approved" | "noticed" | "underWay" | "done" | "notPossible" | "cancelled";
        /** @enum {unknown} */
        TaskTrigger: "plan" | "draw" | "special" | "complaint" | "referral" | "monitoring" | "recheck";
        TellApartAnswer: {
            /** Format: uuid */
            id: string;
        };
        TellApartRequest: {
            /** Format: uuid */
            other?: null | string;
        };
        TellApartRow: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            subject: string;
            name: string;
            address: string;
            /** Format: date-time */
            at: string;
        };
        /** @description One sentence in both languages. Chinese first: it is the one the law knows. */
        Text: {
            zh: string;
            en: string;
        };
        TextPiece: {
            kind: components["schemas"]["PieceKind"];
            text: string;
        };
        Timeline: {
            /** Format: date */
            on: string;
            position: components["schemas"]["TimelinePosition"];
            /** Format: int32 */
            phase: null | number;
            /** Format: int32 */
            daysLeft: null | number;
            /** Format: int32 */
            next: null | number;
            /** Format: int32 */
            daysUntilNext: null | number;
            phases: components["schemas"]["PhaseSpan"][];
            goals: components["schemas"]["GoalDay"][];
        };
        /** @enum {unknown} */
        TimelineKind: "assigned" | "reported" | "blocked" | "unblocked" | "done" | "returned" | "extended" | "taskAdded" | "taskChanged" | "taskDone" | "taskReopened" | "taskRemoved" | "planConfirmed" | "planPublished" | "planWithdrawn" | "decided" | "amended" | "carried" | "decisionUndone";
        /** @enum {unknown} */
        TimelinePosition: "unknown" | "before" | "within" | "between" | "after";
        TimelineRow: {
            /** @description Unique among all rows of one timeline; at most 80 characters. */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Who did it, by the name as it stands; null for the house itself. */
            who: null | string;
            what: components["schemas"]["Text"];
            detail: null | components["schemas"]["NullableOfText"];
            /** @description Address on the desk, from `/`, of what it tells of; null when there is no more to see. */
            link: null | string;
        };
        TryOverrideAnswer: {
            /** Format: int32 */
            looked: number;
            /** Format: int32 */
            changed: number;
            rows: components["schemas"]["TryOverrideRow"][];
            /** Format: uuid */
            next: null | string;
        };
        TryOverrideRequest: {
            rule: string;
            /** Format: uuid */
            place: string;
            form: components["schemas"]["WriteOverrideForm"];
            /** Format: date */
            on?: null | string;
            /** Format: uuid */
            after?: null | string;
        };
        TryOverrideRow: {
            /** Format: uuid */
            judgement: string;
            /** Format: date */
            day: string;
            place: components["schemas"]["RulePlace"];
            /** Format: date-time */
            at: string;
            before: null | components["schemas"]["NullableOfVerdictState"];
            after: null | components["schemas"]["NullableOfVerdictState"];
            outcomeBefore: null | Record<string, never>;
            outcomeAfter: null | Record<string, never>;
        };
        UnblockDutyRequest: {
            text?: null | string;
            /** Format: int32 */
            version: number;
        };
        UndoDecisionsAnswer: {
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            undone: number;
            /** Format: uuid */
            job?: null | string;
        };
        UndoDecisionsRequest: {
            reason?: null | string;
            /** Format: int32 */
            version: number;
        };
        UndoDutyNoteRequest: {
            /** Format: uuid */
            note: string;
            /** Format: int32 */
            version: number;
        };
        UndoEditRequest: {
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        Unsettled: "when" | "past" | "who" | "names";
        ValueView: {
            field: string;
            label: components["schemas"]["Text"];
            value: components["schemas"]["JsonElement"];
            dimension: null | components["schemas"]["NullableOfDimension"];
            option: null | components["schemas"]["NullableOfText"];
        };
        /** @enum {unknown} */
        VerdictState: "holds" | "not" | "open";
        VisitPlanRow: {
            /** Format: uuid */
            id: string;
            title: string;
            place: components["schemas"]["PlaceName"];
            organisation: null | string;
            activity: components["schemas"]["TaskActivity"];
            trigger: components["schemas"]["TaskTrigger"];
            procedure: components["schemas"]["TaskProcedure"];
            procedureReason: null | string;
            checklist: null | string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            kinds: string[];
            state: components["schemas"]["VisitPlanState"];
            reason: null | string;
            plannedBy: string;
            /** Format: date-time */
            plannedAt: string;
            approvedBy: null | string;
            /** Format: date-time */
            approvedAt: null | string;
            tasks: {
                [key: string]: number;
            };
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            unassigned: number;
            byCaller: boolean;
            /** Format: uuid */
            draw: null | string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        VisitPlanState: "drafted" | "approved" | "returned" | "cancelled";
        /** @enum {unknown} */
        VisitStanding: "underway" | "ended" | "whole";
        VisitView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            subject: string;
            subjectName: string;
            place: components["schemas"]["ListVisitsPlaceName"];
            organisation: null | string;
            inspector: null | string;
            activity: components["schemas"]["Activity"];
            checklist: null | components["schemas"]["NullableOfText"];
            checklistVersion: string;
            officers: string[];
            person: string;
            /** Format: date */
            on: string;
            late: boolean;
            /** Format: date-time */
            begunAt: string;
            /** Format: date-time */
            endedAt: null | string;
            /** Format: date-time */
            wholeAt: null | string;
            standing: components["schemas"]["VisitStanding"];
            outcome: null | components["schemas"]["NullableOfVisitOutcome"];
            /** Format: int32 */
            operations: number;
            /** Format: int32 */
            lacking: number;
            /** Format: int32 */
            conflicts: number;
            /** Format: int32 */
            openRules: number;
            findings: components["schemas"]["FindingView"][];
            sections: components["schemas"]["SectionView"][];
            remarks: components["schemas"]["SaidViewOfString"][];
            signatures: components["schemas"]["SignatureView"][];
            refusal: null | components["schemas"]["RefusalView"];
            photos: components["schemas"]["PhotoView"][];
            odds: components["schemas"]["OddView"][];
            later: components["schemas"]["LaterView"][];
            differs: string[];
            shownHash: null | string;
            position: null | components["schemas"]["PositionView"];
        };
        WaiveGapsRequest: {
            gaps?: null | components["schemas"]["GapKind"][];
            measures?: null | string[];
            names?: null | string[];
            reason?: null | string;
            /** Format: int32 */
            version: number;
            /** @default false */
            preview: boolean;
        };
        WhenView: {
            rhythm: components["schemas"]["Rhythm"];
            /** Format: date */
            due: null | string;
            /** Format: int32 */
            day: null | number;
            first: null | string;
            last: null | string;
        };
        WithdrawPlanRequest: {
            reason?: null | string;
            /** Format: int32 */
            version: number;
        };
        /** @description A run of a text that the other text shares, or does not. */
        Words: {
            kind: components["schemas"]["WordsKind"];
            text: string;
        };
        /** @enum {unknown} */
        WordsKind: "same" | "removed" | "added";
        /** @description A work plan as a careful clerk records it: what the paper says, each item with the lines it stands on. */
        WorkPlan: {
            title: string;
            document_number: null | string;
            issuer: null | string;
            /**
             * Format: date
             * @description The date of signature.
             */
            date: null | string;
            level: components["schemas"]["PlanLevel"];
            reporting: null | components["schemas"]["ReportingCadence"];
            phases: components["schemas"]["Phase"][];
            goals: components["schemas"]["Goal"][];
            targets: components["schemas"]["Target"][];
            measures: components["schemas"]["Measure"][];
            submissions: components["schemas"]["Submission"][];
            taskForce: null | components["schemas"]["TaskForce"];
            diagnostics: components["schemas"]["Diagnostic"][];
        };
        WriteFacilityAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        WriteFacilityRemoval: {
            /** Format: date */
            on: null | string;
            /** Format: int32 */
            version: number;
        };
        WriteFacilityRequest: {
            kind: string;
            model?: null | string;
            number?: null | string;
            /** Format: int32 */
            count: number;
            spot?: null | string;
            /** Format: date */
            madeOn?: null | string;
            /** Format: date */
            expiresOn?: null | string;
            /** Format: int32 */
            version: number;
        };
        WriteOverrideForm: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: null | string;
            mode: components["schemas"]["OverrideMode"];
            when: null | string;
            outcome: null | components["schemas"]["NullableOfJsonElement"];
            source: null | string;
            clause: null | string;
            certainty: null | string;
            titleZh: null | string;
            titleEn: null | string;
            textZh: null | string;
            textEn: null | string;
            officer: boolean;
            reason: null | string;
        };
        WriteStaffAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            version: number;
        };
        WriteStaffLeaving: {
            /** Format: date */
            on: null | string;
            /** Format: int32 */
            version: number;
        };
        WriteStaffReason: {
            purpose: string;
        };
        WriteStaffRequest: {
            role?: null | components["schemas"]["NullableOfStaffRole"];
            name?: null | string;
            phone?: null | string;
            citizenNumber?: null | string;
            /** Format: date */
            since?: null | string;
            /** Format: int32 */
            version: number;
        };
        WriteStaffRevealed: {
            name: string;
            phone: null | string;
            citizenNumber: null | string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
