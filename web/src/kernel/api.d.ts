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
        Alive: {
            state: string;
        };
        BeginTwoFactorAnswer: {
            secret: string;
            uri: string;
            qr: string;
        };
        /** @enum {unknown} */
        CellOrigin: "paper" | "decided";
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
        EndTwoFactorRequest: {
            password: string;
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
        FileView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int64 */
            size: number;
            type: string;
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
            cells: components["schemas"]["GetPlanMatrixCellView"][];
        };
        GetPlanMatrixOrganisationView: {
            /** Format: uuid */
            id: string;
            name: string;
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
            /** Format: int32 */
            version: number;
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
        /** @description 工作目标 in words. */
        Goal: {
            text: string;
            lines: components["schemas"]["Lines"];
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
        /** Format: binary */
        IFormFile: string;
        ImportError: {
            /** Format: int32 */
            row: number;
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
        };
        /** @enum {unknown} */
        InboxState: "open" | "working" | "blocked" | "returned";
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
        LastVerification: {
            /** Format: date-time */
            at: string;
            ok: boolean;
            /** Format: int64 */
            findings: number;
        };
        Lines: [
            number,
            number
        ];
        ListChildrenRow: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: components["schemas"]["PlaceKind"];
            code: null | string;
            /** Format: int32 */
            children: number;
        };
        ListInboxView: {
            items: components["schemas"]["InboxRow"][];
            next: null | string;
            counts: components["schemas"]["InboxCounts"];
            /** Format: date */
            today: string;
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
        ListSignInWaysWay: {
            code: string;
            zh: string;
            en: string;
            url: string;
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
        MapOpenUnitRequest: {
            name?: null | string;
            organisations?: null | string[];
        };
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
        MovePlaceRequest: {
            /** Format: uuid */
            parent: string;
            /** Format: date */
            from: string;
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        NamedBy: "matrix" | "duty" | "name" | "chosen";
        NamedPlace: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {unknown} */
        NullableOfEndedWhy: "decided" | "organisationClosed" | "requirementStopped" | "planReplaced" | "planWithdrawn" | "notNamed" | null;
        NullableOfJsonElement: unknown;
        NullableOfLines: [
            number,
            number
        ];
        /** @enum {unknown} */
        NullableOfMappedBy: "name" | "alias" | "territory" | "chosen" | null;
        /** @enum {unknown} */
        NullableOfPlanLevel: "national" | "province" | "city" | "district" | "county" | "township" | null;
        /** @enum {unknown} */
        NullableOfSettling: "accepted" | "fixed" | "dismissed" | null;
        OrganisationKind: {
            code: string;
            zh: string;
            en: string;
        };
        OrganisationName: {
            /** Format: uuid */
            id: string;
            name: string;
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
        /** @description 阶段. Start and End are months as `yyyy-MM`; an open end is null. */
        Phase: {
            name: string;
            start: null | string;
            end: null | string;
            lines: components["schemas"]["Lines"];
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
        /** @enum {unknown} */
        PlanImportState: "draft" | "confirmed" | "discarded";
        /** @enum {unknown} */
        PlanLevel: "national" | "province" | "city" | "district" | "county" | "township";
        /** @enum {unknown} */
        PlanState: "confirmed" | "publishing" | "published" | "withdrawn";
        PublishPlanRequest: {
            /** Format: int32 */
            version: number;
        };
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
        RenamePlaceRequest: {
            name: string;
            /** Format: date */
            from: string;
            /** Format: int32 */
            version: number;
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
        RevealFieldAnswer: {
            value: null | string;
        };
        RevealFieldRequest: {
            field: string;
            purpose: string;
        };
        /** @enum {unknown} */
        Rhythm: "unclear" | "once" | "monthly";
        RoleName: {
            code: string;
            zh: string;
            en: string;
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
        /** @enum {unknown} */
        Shift: "none" | "next" | "previous";
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
        SignInByPasswordRequest: {
            account: string;
            password: string;
            code?: null | string;
        };
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
        /** @description A quantity of work, coverage or outcome, as 20.5 公里, 75 %, 38.7 万户. */
        Target: {
            text_key: string;
            /** Format: double */
            value: number;
            unit: string;
            lines: components["schemas"]["Lines"];
        };
        /** @description 工作专班. Units as written; persons are masked, never kept. */
        TaskForce: {
            head: string[];
            deputies: string[];
            office: null | string;
            members: string[];
            lines: components["schemas"]["Lines"];
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
        UndoEditRequest: {
            /** Format: int32 */
            version: number;
        };
        /** @enum {unknown} */
        Unsettled: "when" | "past" | "who" | "names";
        WhenView: {
            rhythm: components["schemas"]["Rhythm"];
            /** Format: date */
            due: null | string;
            /** Format: int32 */
            day: null | number;
            first: null | string;
            last: null | string;
        };
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
