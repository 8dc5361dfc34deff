create table visit_document (
    id uuid primary key,
    visit uuid not null,
    subject uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    kind varchar(40) not null,
    year integer not null,
    serial integer not null,
    about uuid,
    rectify_by date,
    content text not null,
    issued_by uuid not null,
    issued_at bigint not null,
    voided_at bigint,
    voided_because varchar(500),
    version integer not null
);
create index visit_document_scope_key on visit_document (scope_key);
create unique index visit_document_number on visit_document (organisation, kind, year, serial);
create index visit_document_place on visit_document (place);
create index visit_document_visit on visit_document (visit);
create index visit_document_subject on visit_document (subject);
create index visit_document_about on visit_document (about) where about is not null;
create index visit_document_issued_by on visit_document (issued_by);
