CREATE TABLE public.buckets (
    account text NOT NULL COLLATE pg_catalog."C",
    operation text NOT NULL COLLATE pg_catalog."C",
    tokens double precision NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE public.currency_rates (
    source text NOT NULL COLLATE pg_catalog."C",
    company text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    eur_per_unit text NOT NULL,
    read_at bigint NOT NULL
);
CREATE TABLE public.cursors (
    store_id bigint NOT NULL,
    marketplace_id text NOT NULL COLLATE pg_catalog."C",
    updated_until bigint,
    imported_at bigint NOT NULL
);
CREATE TABLE public.finvalda_connection (
    id integer NOT NULL,
    content text NOT NULL,
    revision integer NOT NULL,
    saved_at bigint NOT NULL,
    saved_by text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.finvalda_readings (
    company text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    count integer NOT NULL,
    read_at bigint,
    error_code text NOT NULL COLLATE pg_catalog."C",
    error_facts text NOT NULL
);
CREATE TABLE public.finvalda_reference (
    company text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    title text NOT NULL COLLATE pg_catalog."C",
    facts text NOT NULL,
    search text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.guide_ticks (
    store_uid text NOT NULL COLLATE pg_catalog."C",
    step text NOT NULL COLLATE pg_catalog."C",
    ticked_at bigint NOT NULL,
    ticked_by text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.held (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    same_as text NOT NULL COLLATE pg_catalog."C",
    order_id text COLLATE pg_catalog."C",
    reason text NOT NULL COLLATE pg_catalog."C",
    field text NOT NULL COLLATE pg_catalog."C",
    value text COLLATE pg_catalog."C",
    raw text NOT NULL,
    updated bigint,
    first_seen bigint NOT NULL,
    last_tried bigint NOT NULL,
    tries integer NOT NULL,
    run_id bigint NOT NULL,
    source text DEFAULT 'API'::text NOT NULL COLLATE pg_catalog."C",
    created bigint,
    lines text COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.held_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.held_id_seq OWNED BY public.held.id;
CREATE TABLE public.item_details (
    item_row bigint NOT NULL,
    quantity_unfulfilled bigint,
    unit_currency text,
    breakdowns text NOT NULL,
    cancellation text NOT NULL,
    promotion_ids text NOT NULL,
    gift_wrap_level text,
    tax_collection text NOT NULL,
    tax_scheme text NOT NULL,
    extra text
);
CREATE TABLE public.item_texts (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    digest bytea NOT NULL,
    sku text COLLATE pg_catalog."C",
    asin text COLLATE pg_catalog."C",
    title text COLLATE pg_catalog."C",
    title_key text COLLATE pg_catalog."C",
    search text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.item_texts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.item_texts_id_seq OWNED BY public.item_texts.id;
CREATE TABLE public.leases (
    store_id bigint NOT NULL,
    token text NOT NULL,
    holder text NOT NULL,
    process text NOT NULL,
    since bigint NOT NULL,
    until bigint NOT NULL
);
CREATE TABLE public.ledger (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    run_id bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    window_by text NOT NULL COLLATE pg_catalog."C",
    window_from bigint NOT NULL,
    window_until bigint NOT NULL,
    marketplaces text NOT NULL,
    pages integer NOT NULL,
    received bigint NOT NULL,
    read_at bigint NOT NULL
);
CREATE SEQUENCE public.ledger_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.ledger_id_seq OWNED BY public.ledger.id;
CREATE TABLE public.order_details (
    order_row bigint NOT NULL,
    channel text NOT NULL,
    seller_order_id text,
    associated text NOT NULL,
    breakdowns text NOT NULL,
    parts text NOT NULL,
    ship_region text,
    recipient_given integer NOT NULL,
    earliest_ship bigint,
    latest_ship bigint,
    extra text
);
CREATE TABLE public.order_items (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    order_row bigint NOT NULL,
    "position" integer NOT NULL,
    order_item_id text NOT NULL COLLATE pg_catalog."C",
    text_id bigint NOT NULL,
    quantity bigint NOT NULL,
    quantity_fulfilled bigint,
    unit_price bigint,
    total bigint,
    tax bigint,
    currency text COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    present integer NOT NULL
);
CREATE SEQUENCE public.order_items_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.order_items_id_seq OWNED BY public.order_items.id;
CREATE TABLE public.order_versions (
    order_row bigint NOT NULL,
    number integer NOT NULL,
    run_id bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    at bigint NOT NULL,
    changes text NOT NULL
);
CREATE TABLE public.orders (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    order_id text NOT NULL COLLATE pg_catalog."C",
    created bigint NOT NULL,
    updated bigint NOT NULL,
    status text NOT NULL COLLATE pg_catalog."C",
    fulfilled_by text COLLATE pg_catalog."C",
    marketplace_id text COLLATE pg_catalog."C",
    business integer NOT NULL,
    programs text NOT NULL COLLATE pg_catalog."C",
    item_count integer NOT NULL,
    total bigint,
    currency text COLLATE pg_catalog."C",
    agreement text NOT NULL COLLATE pg_catalog."C",
    difference bigint,
    ship_country text COLLATE pg_catalog."C",
    tax_territory text COLLATE pg_catalog."C",
    first_run bigint NOT NULL,
    last_run bigint NOT NULL,
    digest bytea NOT NULL,
    source text DEFAULT 'API'::text NOT NULL COLLATE pg_catalog."C",
    seen integer DEFAULT 1 NOT NULL
);
CREATE SEQUENCE public.orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.orders_id_seq OWNED BY public.orders.id;
CREATE TABLE public.packages (
    order_row bigint NOT NULL,
    "position" integer NOT NULL,
    reference_id text NOT NULL,
    carrier text,
    tracking_number text,
    status text,
    ship_time bigint
);
CREATE TABLE public.posting_decisions (
    order_row bigint NOT NULL,
    vat_number text COLLATE pg_catalog."C",
    stock_country text COLLATE pg_catalog."C",
    vat_by_rule integer NOT NULL,
    left_out integer NOT NULL,
    note text NOT NULL COLLATE pg_catalog."C",
    decided_by text NOT NULL COLLATE pg_catalog."C",
    decided_at bigint NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.posting_events (
    id bigint NOT NULL,
    posting_id bigint NOT NULL,
    at bigint NOT NULL,
    by text NOT NULL COLLATE pg_catalog."C",
    what text NOT NULL COLLATE pg_catalog."C",
    result_code integer,
    text text NOT NULL
);
CREATE SEQUENCE public.posting_events_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.posting_events_id_seq OWNED BY public.posting_events.id;
CREATE TABLE public.posting_files (
    store_id bigint NOT NULL,
    number integer NOT NULL,
    path text NOT NULL,
    documents integer NOT NULL,
    digest text NOT NULL,
    written_at bigint NOT NULL,
    written_by text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.posting_settings (
    store_id bigint NOT NULL,
    content text NOT NULL,
    revision integer NOT NULL,
    saved_at bigint NOT NULL,
    saved_by text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.postings (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    order_row bigint NOT NULL,
    order_id text NOT NULL COLLATE pg_catalog."C",
    sequence integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    item_class text NOT NULL COLLATE pg_catalog."C",
    company text NOT NULL COLLATE pg_catalog."C",
    parameter text NOT NULL COLLATE pg_catalog."C",
    series text NOT NULL COLLATE pg_catalog."C",
    document text NOT NULL COLLATE pg_catalog."C",
    journal text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL COLLATE pg_catalog."C",
    day text NOT NULL COLLATE pg_catalog."C",
    client text NOT NULL COLLATE pg_catalog."C",
    currency text NOT NULL COLLATE pg_catalog."C",
    total bigint NOT NULL,
    total_eur bigint NOT NULL,
    content text NOT NULL,
    order_digest text NOT NULL COLLATE pg_catalog."C",
    attempts integer NOT NULL,
    claim text NOT NULL COLLATE pg_catalog."C",
    claimed_by text NOT NULL COLLATE pg_catalog."C",
    claimed_until bigint,
    sent_at bigint,
    created_at bigint,
    result_code integer,
    result_text text NOT NULL,
    verified_at bigint,
    verified text NOT NULL COLLATE pg_catalog."C",
    file_number integer,
    revision integer NOT NULL
);
CREATE SEQUENCE public.postings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.postings_id_seq OWNED BY public.postings.id;
CREATE TABLE public.product_mappings (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    sku text NOT NULL COLLATE pg_catalog."C",
    components text NOT NULL,
    rate_class text NOT NULL COLLATE pg_catalog."C",
    revision integer NOT NULL,
    saved_at bigint NOT NULL,
    saved_by text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.product_mappings_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.product_mappings_id_seq OWNED BY public.product_mappings.id;
CREATE TABLE public.role_answers (
    store_id bigint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    error_code text COLLATE pg_catalog."C",
    error_facts text NOT NULL,
    request_id text NOT NULL COLLATE pg_catalog."C",
    asked_at bigint NOT NULL
);
CREATE TABLE public.run_pages (
    run_id bigint NOT NULL,
    number integer NOT NULL,
    digest text NOT NULL,
    at bigint NOT NULL,
    received integer NOT NULL,
    new integer NOT NULL,
    changed integer NOT NULL,
    same integer NOT NULL,
    held integer NOT NULL,
    slice_id bigint,
    window_from bigint,
    window_until bigint,
    follows text DEFAULT ''::text NOT NULL,
    leads_to text DEFAULT ''::text NOT NULL,
    CONSTRAINT run_pages_add_up CHECK ((received = (((new + changed) + same) + held)))
);
CREATE TABLE public.runs (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    started bigint NOT NULL,
    heard_at bigint NOT NULL,
    ended bigint,
    window_by text NOT NULL COLLATE pg_catalog."C",
    window_from bigint,
    window_until bigint,
    marketplaces text NOT NULL,
    marketplace_count integer NOT NULL,
    days integer,
    included text NOT NULL,
    next_token text,
    next_token_at bigint,
    token_window_from bigint,
    token_window_until bigint,
    pages integer NOT NULL,
    received bigint NOT NULL,
    new bigint NOT NULL,
    changed bigint NOT NULL,
    same bigint NOT NULL,
    held bigint NOT NULL,
    refused_data text NOT NULL,
    request_ids text NOT NULL,
    error_code text COLLATE pg_catalog."C",
    error_facts text NOT NULL,
    holder text NOT NULL COLLATE pg_catalog."C",
    origin text DEFAULT 'HAND'::text NOT NULL COLLATE pg_catalog."C",
    lines bigint DEFAULT '0'::bigint NOT NULL,
    replaced bigint DEFAULT '0'::bigint NOT NULL,
    CONSTRAINT runs_add_up CHECK ((received = (((new + changed) + same) + held)))
);
CREATE SEQUENCE public.runs_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.runs_id_seq OWNED BY public.runs.id;
CREATE TABLE public.schedules (
    store_id bigint NOT NULL,
    switched_on integer NOT NULL,
    every_minutes integer,
    at_times text NOT NULL,
    handled_until bigint,
    second_look_at bigint,
    revision integer DEFAULT 1 NOT NULL
);
CREATE TABLE public.schema (
    version integer NOT NULL,
    applied_at bigint NOT NULL
);
CREATE TABLE public.secret_dates (
    store_id bigint NOT NULL,
    secret text NOT NULL COLLATE pg_catalog."C",
    stamp text NOT NULL COLLATE pg_catalog."C",
    made_on text NOT NULL COLLATE pg_catalog."C",
    saved_at bigint NOT NULL,
    saved_by text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.slices (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    run_id bigint NOT NULL,
    report_type text NOT NULL COLLATE pg_catalog."C",
    window_from bigint NOT NULL,
    window_until bigint NOT NULL,
    marketplaces text NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    report_id text COLLATE pg_catalog."C",
    document_id text COLLATE pg_catalog."C",
    asked_at bigint,
    ready_at bigint,
    stored_at bigint,
    tries integer DEFAULT 0 NOT NULL,
    orders bigint DEFAULT '0'::bigint NOT NULL,
    lines bigint DEFAULT '0'::bigint NOT NULL,
    error_code text COLLATE pg_catalog."C",
    error_facts text DEFAULT '{}'::text NOT NULL
);
CREATE SEQUENCE public.slices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.slices_id_seq OWNED BY public.slices.id;
CREATE TABLE public.store_accounts (
    store_id bigint NOT NULL,
    fingerprint text NOT NULL COLLATE pg_catalog."C",
    seller_id text NOT NULL COLLATE pg_catalog."C",
    proof text NOT NULL COLLATE pg_catalog."C",
    proved_at bigint NOT NULL
);
CREATE TABLE public.stores (
    id bigint NOT NULL,
    uid text NOT NULL COLLATE pg_catalog."C",
    code text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    region text NOT NULL COLLATE pg_catalog."C",
    client_identifier text NOT NULL COLLATE pg_catalog."C",
    marketplaces text NOT NULL,
    participations text NOT NULL,
    secret_stamps text NOT NULL,
    secret_saved_at text NOT NULL,
    valid_until bigint,
    tested_at bigint,
    test_result text,
    saved_at bigint,
    removed_at bigint,
    saved_by text COLLATE pg_catalog."C",
    revision integer DEFAULT 1 NOT NULL,
    seller_id text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C"
);
CREATE SEQUENCE public.stores_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.stores_id_seq OWNED BY public.stores.id;
CREATE TABLE public.vat_rates (
    id integer NOT NULL,
    content text NOT NULL,
    origin text NOT NULL,
    saved_at bigint NOT NULL,
    saved_by text NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.vat_rules (
    id bigint NOT NULL,
    store_id bigint NOT NULL,
    stock_country text NOT NULL COLLATE pg_catalog."C",
    ship_to text NOT NULL COLLATE pg_catalog."C",
    buyer text NOT NULL COLLATE pg_catalog."C",
    collector text NOT NULL COLLATE pg_catalog."C",
    rate_class text NOT NULL COLLATE pg_catalog."C",
    valid_from text COLLATE pg_catalog."C",
    valid_until text COLLATE pg_catalog."C",
    vat_code text NOT NULL COLLATE pg_catalog."C",
    rate text COLLATE pg_catalog."C",
    classifier text NOT NULL COLLATE pg_catalog."C",
    certainty text NOT NULL COLLATE pg_catalog."C",
    origin text NOT NULL COLLATE pg_catalog."C",
    note text NOT NULL COLLATE pg_catalog."C",
    confirmed_at bigint,
    confirmed_by text NOT NULL COLLATE pg_catalog."C",
    revision integer NOT NULL
);
CREATE SEQUENCE public.vat_rules_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.vat_rules_id_seq OWNED BY public.vat_rules.id;
ALTER TABLE ONLY public.held ALTER COLUMN id SET DEFAULT nextval('public.held_id_seq'::regclass);
ALTER TABLE ONLY public.item_texts ALTER COLUMN id SET DEFAULT nextval('public.item_texts_id_seq'::regclass);
ALTER TABLE ONLY public.ledger ALTER COLUMN id SET DEFAULT nextval('public.ledger_id_seq'::regclass);
ALTER TABLE ONLY public.order_items ALTER COLUMN id SET DEFAULT nextval('public.order_items_id_seq'::regclass);
ALTER TABLE ONLY public.orders ALTER COLUMN id SET DEFAULT nextval('public.orders_id_seq'::regclass);
ALTER TABLE ONLY public.posting_events ALTER COLUMN id SET DEFAULT nextval('public.posting_events_id_seq'::regclass);
ALTER TABLE ONLY public.postings ALTER COLUMN id SET DEFAULT nextval('public.postings_id_seq'::regclass);
ALTER TABLE ONLY public.product_mappings ALTER COLUMN id SET DEFAULT nextval('public.product_mappings_id_seq'::regclass);
ALTER TABLE ONLY public.runs ALTER COLUMN id SET DEFAULT nextval('public.runs_id_seq'::regclass);
ALTER TABLE ONLY public.slices ALTER COLUMN id SET DEFAULT nextval('public.slices_id_seq'::regclass);
ALTER TABLE ONLY public.stores ALTER COLUMN id SET DEFAULT nextval('public.stores_id_seq'::regclass);
ALTER TABLE ONLY public.vat_rules ALTER COLUMN id SET DEFAULT nextval('public.vat_rules_id_seq'::regclass);
INSERT INTO public.buckets VALUES ('abc', 'searchOrders', 3.5, 1795352550000000);
INSERT INTO public.cursors VALUES (1, 'A1C3SOZRARQ6R3', 1795348680000000, 1795352490000000);
INSERT INTO public.cursors VALUES (1, 'A1PA6795UKMFR9', 1795348680000000, 1795352490000000);
INSERT INTO public.guide_ticks VALUES ('uid-FVSAMAZON', 'requirements.plan', 1795694400000000, 'office@pc');
INSERT INTO public.held VALUES (1, 1, '303-9999999-1234567', '303-9999999-1234567', 'amount_unreadable', 'proceeds.grandTotal.amount', '12.4.0', '{"orderId":"303-9999999-1234567"}', 1795348800000000, 1795348860000000, 1795348860000000, 1, 1, 'API', NULL, NULL);
INSERT INTO public.item_details VALUES (1, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (2, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (3, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (4, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (6, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (7, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (8, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (9, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (10, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (11, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (12, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (13, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (14, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (15, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (16, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (17, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (18, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (19, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (20, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (21, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (22, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (23, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (24, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (25, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (26, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (27, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (28, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (29, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (30, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (31, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (32, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (33, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (34, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (35, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (36, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (37, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (38, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (39, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (40, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (41, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (42, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (43, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (44, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (45, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (46, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (47, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (48, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (49, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (50, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (51, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (52, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (53, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (54, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (55, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (56, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (57, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (58, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (59, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (60, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (61, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (62, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (63, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (64, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (65, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (66, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (67, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (68, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (69, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (70, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (71, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (72, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (73, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (74, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (75, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (76, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (77, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (78, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (79, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (80, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (81, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (82, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (83, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (84, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (85, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (86, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (87, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (88, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (89, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (90, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (91, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (92, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (93, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (94, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (95, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (96, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (97, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (98, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (99, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (100, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (5, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_details VALUES (101, 2, 'EUR', '[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]', '', '["RUDUO-2026"]', NULL, '', 'UOSS', NULL);
INSERT INTO public.item_texts VALUES (1, 1, '\xd0b16dc5a20e65f30c78badf10e79f85', '001-Ž', 'B000000001', 'Šepetėlis 1', 's￯epetelis 100000200000', '001-z
b000000001
sepetelis 1');
INSERT INTO public.item_texts VALUES (2, 2, '\xd0b16dc5a20e65f30c78badf10e79f85', '001-Ž', 'B000000001', 'Šepetėlis 1', 's￯epetelis 100000200000', '001-z
b000000001
sepetelis 1');
INSERT INTO public.ledger VALUES (1, 1, 1, 'API', 'updated', 1793620800000000, 1795348680000000, '["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]', 2, 100, 1795348860000000);
INSERT INTO public.ledger VALUES (2, 1, 2, 'API', 'created', 1793620800000000, 1795348680000000, '["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]', 1, 2, 1795352490000000);
INSERT INTO public.order_details VALUES (1, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176060000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (2, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176120000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (3, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176180000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (4, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176240000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (6, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176360000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (7, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176420000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (8, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176480000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (9, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176540000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (10, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176600000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (11, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176660000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (12, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176720000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (13, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176780000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (14, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176840000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (15, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176900000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (16, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176960000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (17, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177020000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (18, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177080000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (19, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177140000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (20, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177200000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (21, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177260000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (22, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177320000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (23, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177380000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (24, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177440000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (25, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177500000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (26, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177560000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (27, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177620000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (28, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177680000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (29, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177740000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (30, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177800000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (31, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177860000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (32, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177920000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (33, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795177980000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (34, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178040000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (35, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178100000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (36, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178160000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (37, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178220000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (38, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178280000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (39, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178340000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (40, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178400000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (41, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178460000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (42, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178520000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (43, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178580000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (44, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178640000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (45, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178700000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (46, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178760000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (47, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178820000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (48, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178880000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (49, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795178940000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (50, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179000000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (51, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179060000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (52, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179120000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (53, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179180000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (54, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179240000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (55, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179300000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (56, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179360000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (57, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179420000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (58, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179480000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (59, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179540000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (60, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179600000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (61, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179660000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (62, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179720000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (63, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179780000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (64, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179840000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (65, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179900000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (66, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795179960000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (67, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180020000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (68, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180080000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (69, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180140000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (70, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180200000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (71, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180260000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (72, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180320000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (73, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180380000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (74, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180440000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (75, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180500000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (76, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180560000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (77, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180620000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (78, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180680000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (79, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180740000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (80, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180800000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (81, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180860000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (82, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180920000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (83, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795180980000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (84, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181040000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (85, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181100000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (86, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181160000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (87, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181220000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (88, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181280000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (89, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181340000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (90, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181400000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (91, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181460000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (92, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181520000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (93, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181580000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (94, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181640000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (95, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181700000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (96, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181760000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (97, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181820000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (98, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181880000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (99, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795181940000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (100, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795188000000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (5, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176300000000, NULL, '{"newField":1}');
INSERT INTO public.order_details VALUES (101, 'AMAZON', '0001', '[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]', '[["ITEM",449900,"EUR"]]', '[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]', 'Las Palmas', 1, 1795176060000000, NULL, '{"newField":1}');
INSERT INTO public.order_items VALUES (1, 1, 1, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795089660000000, 1);
INSERT INTO public.order_items VALUES (2, 1, 2, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795089720000000, 1);
INSERT INTO public.order_items VALUES (3, 1, 3, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795089780000000, 1);
INSERT INTO public.order_items VALUES (4, 1, 4, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795089840000000, 1);
INSERT INTO public.order_items VALUES (6, 1, 6, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795089960000000, 1);
INSERT INTO public.order_items VALUES (7, 1, 7, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090020000000, 1);
INSERT INTO public.order_items VALUES (8, 1, 8, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090080000000, 1);
INSERT INTO public.order_items VALUES (9, 1, 9, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090140000000, 1);
INSERT INTO public.order_items VALUES (10, 1, 10, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090200000000, 1);
INSERT INTO public.order_items VALUES (11, 1, 11, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090260000000, 1);
INSERT INTO public.order_items VALUES (12, 1, 12, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090320000000, 1);
INSERT INTO public.order_items VALUES (13, 1, 13, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090380000000, 1);
INSERT INTO public.order_items VALUES (14, 1, 14, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090440000000, 1);
INSERT INTO public.order_items VALUES (15, 1, 15, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090500000000, 1);
INSERT INTO public.order_items VALUES (16, 1, 16, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090560000000, 1);
INSERT INTO public.order_items VALUES (17, 1, 17, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090620000000, 1);
INSERT INTO public.order_items VALUES (18, 1, 18, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090680000000, 1);
INSERT INTO public.order_items VALUES (19, 1, 19, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090740000000, 1);
INSERT INTO public.order_items VALUES (20, 1, 20, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090800000000, 1);
INSERT INTO public.order_items VALUES (21, 1, 21, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090860000000, 1);
INSERT INTO public.order_items VALUES (22, 1, 22, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090920000000, 1);
INSERT INTO public.order_items VALUES (23, 1, 23, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795090980000000, 1);
INSERT INTO public.order_items VALUES (24, 1, 24, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091040000000, 1);
INSERT INTO public.order_items VALUES (25, 1, 25, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091100000000, 1);
INSERT INTO public.order_items VALUES (26, 1, 26, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091160000000, 1);
INSERT INTO public.order_items VALUES (27, 1, 27, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091220000000, 1);
INSERT INTO public.order_items VALUES (28, 1, 28, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091280000000, 1);
INSERT INTO public.order_items VALUES (29, 1, 29, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091340000000, 1);
INSERT INTO public.order_items VALUES (30, 1, 30, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091400000000, 1);
INSERT INTO public.order_items VALUES (31, 1, 31, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091460000000, 1);
INSERT INTO public.order_items VALUES (32, 1, 32, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091520000000, 1);
INSERT INTO public.order_items VALUES (33, 1, 33, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091580000000, 1);
INSERT INTO public.order_items VALUES (34, 1, 34, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091640000000, 1);
INSERT INTO public.order_items VALUES (35, 1, 35, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091700000000, 1);
INSERT INTO public.order_items VALUES (36, 1, 36, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091760000000, 1);
INSERT INTO public.order_items VALUES (37, 1, 37, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091820000000, 1);
INSERT INTO public.order_items VALUES (38, 1, 38, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091880000000, 1);
INSERT INTO public.order_items VALUES (39, 1, 39, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795091940000000, 1);
INSERT INTO public.order_items VALUES (40, 1, 40, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092000000000, 1);
INSERT INTO public.order_items VALUES (41, 1, 41, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092060000000, 1);
INSERT INTO public.order_items VALUES (42, 1, 42, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092120000000, 1);
INSERT INTO public.order_items VALUES (43, 1, 43, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092180000000, 1);
INSERT INTO public.order_items VALUES (44, 1, 44, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092240000000, 1);
INSERT INTO public.order_items VALUES (45, 1, 45, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092300000000, 1);
INSERT INTO public.order_items VALUES (46, 1, 46, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092360000000, 1);
INSERT INTO public.order_items VALUES (47, 1, 47, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092420000000, 1);
INSERT INTO public.order_items VALUES (48, 1, 48, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092480000000, 1);
INSERT INTO public.order_items VALUES (49, 1, 49, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092540000000, 1);
INSERT INTO public.order_items VALUES (50, 1, 50, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092600000000, 1);
INSERT INTO public.order_items VALUES (51, 1, 51, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092660000000, 1);
INSERT INTO public.order_items VALUES (52, 1, 52, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092720000000, 1);
INSERT INTO public.order_items VALUES (53, 1, 53, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092780000000, 1);
INSERT INTO public.order_items VALUES (54, 1, 54, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092840000000, 1);
INSERT INTO public.order_items VALUES (55, 1, 55, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092900000000, 1);
INSERT INTO public.order_items VALUES (56, 1, 56, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795092960000000, 1);
INSERT INTO public.order_items VALUES (57, 1, 57, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093020000000, 1);
INSERT INTO public.order_items VALUES (58, 1, 58, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093080000000, 1);
INSERT INTO public.order_items VALUES (59, 1, 59, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093140000000, 1);
INSERT INTO public.order_items VALUES (60, 1, 60, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093200000000, 1);
INSERT INTO public.order_items VALUES (61, 1, 61, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093260000000, 1);
INSERT INTO public.order_items VALUES (62, 1, 62, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093320000000, 1);
INSERT INTO public.order_items VALUES (63, 1, 63, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093380000000, 1);
INSERT INTO public.order_items VALUES (64, 1, 64, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093440000000, 1);
INSERT INTO public.order_items VALUES (65, 1, 65, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093500000000, 1);
INSERT INTO public.order_items VALUES (66, 1, 66, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093560000000, 1);
INSERT INTO public.order_items VALUES (67, 1, 67, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093620000000, 1);
INSERT INTO public.order_items VALUES (68, 1, 68, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093680000000, 1);
INSERT INTO public.order_items VALUES (69, 1, 69, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093740000000, 1);
INSERT INTO public.order_items VALUES (70, 1, 70, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093800000000, 1);
INSERT INTO public.order_items VALUES (71, 1, 71, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093860000000, 1);
INSERT INTO public.order_items VALUES (72, 1, 72, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093920000000, 1);
INSERT INTO public.order_items VALUES (73, 1, 73, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795093980000000, 1);
INSERT INTO public.order_items VALUES (74, 1, 74, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094040000000, 1);
INSERT INTO public.order_items VALUES (75, 1, 75, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094100000000, 1);
INSERT INTO public.order_items VALUES (76, 1, 76, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094160000000, 1);
INSERT INTO public.order_items VALUES (77, 1, 77, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094220000000, 1);
INSERT INTO public.order_items VALUES (78, 1, 78, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094280000000, 1);
INSERT INTO public.order_items VALUES (79, 1, 79, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094340000000, 1);
INSERT INTO public.order_items VALUES (80, 1, 80, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094400000000, 1);
INSERT INTO public.order_items VALUES (81, 1, 81, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094460000000, 1);
INSERT INTO public.order_items VALUES (82, 1, 82, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094520000000, 1);
INSERT INTO public.order_items VALUES (83, 1, 83, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094580000000, 1);
INSERT INTO public.order_items VALUES (84, 1, 84, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094640000000, 1);
INSERT INTO public.order_items VALUES (85, 1, 85, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094700000000, 1);
INSERT INTO public.order_items VALUES (86, 1, 86, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094760000000, 1);
INSERT INTO public.order_items VALUES (87, 1, 87, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094820000000, 1);
INSERT INTO public.order_items VALUES (88, 1, 88, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094880000000, 1);
INSERT INTO public.order_items VALUES (89, 1, 89, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795094940000000, 1);
INSERT INTO public.order_items VALUES (90, 1, 90, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795095000000000, 1);
INSERT INTO public.order_items VALUES (91, 1, 91, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795095060000000, 1);
INSERT INTO public.order_items VALUES (92, 1, 92, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795095120000000, 1);
INSERT INTO public.order_items VALUES (93, 1, 93, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795095180000000, 1);
INSERT INTO public.order_items VALUES (94, 1, 94, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795095240000000, 1);
INSERT INTO public.order_items VALUES (95, 1, 95, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795095300000000, 1);
INSERT INTO public.order_items VALUES (96, 1, 96, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795095360000000, 1);
INSERT INTO public.order_items VALUES (97, 1, 97, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795095420000000, 1);
INSERT INTO public.order_items VALUES (98, 1, 98, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795095480000000, 1);
INSERT INTO public.order_items VALUES (99, 1, 99, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795095540000000, 1);
INSERT INTO public.order_items VALUES (100, 1, 100, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795101600000000, 1);
INSERT INTO public.order_items VALUES (5, 1, 5, 0, '00000000000001', 1, 2, 0, 224950, 449900, 78000, 'EUR', 'CANCELLED', 1795089900000000, 1);
INSERT INTO public.order_items VALUES (101, 2, 101, 0, '00000000000001', 2, 2, 0, 224950, 449900, 78000, 'EUR', 'SHIPPED', 1795089660000000, 1);
INSERT INTO public.orders VALUES (1, 1, '303-0000001-1234567', 1795089660000000, 1795093260000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xcfe80270092c510549a0a01307f23d65', 'API', 1);
INSERT INTO public.orders VALUES (2, 1, '303-0000002-1234567', 1795089720000000, 1795093320000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xc848411f4ae3611f5878d79fd971fc2d', 'API', 1);
INSERT INTO public.orders VALUES (3, 1, '303-0000003-1234567', 1795089780000000, 1795093380000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x477411b3e9087d24a1faf61cc6d53128', 'API', 1);
INSERT INTO public.orders VALUES (4, 1, '303-0000004-1234567', 1795089840000000, 1795093440000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xc5bed5240e76aa2e23a669ebf1c57ab6', 'API', 1);
INSERT INTO public.orders VALUES (6, 1, '303-0000006-1234567', 1795089960000000, 1795093560000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x65c58edb207321e3662b0f1121bfc841', 'API', 1);
INSERT INTO public.orders VALUES (7, 1, '303-0000007-1234567', 1795090020000000, 1795093620000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x8b9e8c5f4703543988d600324c89c5ea', 'API', 1);
INSERT INTO public.orders VALUES (8, 1, '303-0000008-1234567', 1795090080000000, 1795093680000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xb036423f2c2ef266f0b52440b47ac950', 'API', 1);
INSERT INTO public.orders VALUES (9, 1, '303-0000009-1234567', 1795090140000000, 1795093740000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xc9f0558149f523dba2459f33ceb84867', 'API', 1);
INSERT INTO public.orders VALUES (10, 1, '303-0000010-1234567', 1795090200000000, 1795093800000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x1f7a60f09ef732d7b26fbc47e2bf5676', 'API', 1);
INSERT INTO public.orders VALUES (11, 1, '303-0000011-1234567', 1795090260000000, 1795093860000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x9826cda8c5a2f02fc65ea2e85f76b2e0', 'API', 1);
INSERT INTO public.orders VALUES (12, 1, '303-0000012-1234567', 1795090320000000, 1795093920000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x23b4f987e1ec2d9ae2f5c726e0019917', 'API', 1);
INSERT INTO public.orders VALUES (13, 1, '303-0000013-1234567', 1795090380000000, 1795093980000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x9d08364ec51e6ad15521b356092be212', 'API', 1);
INSERT INTO public.orders VALUES (14, 1, '303-0000014-1234567', 1795090440000000, 1795094040000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xd49baca181ae7529eceab72da5f8bfa3', 'API', 1);
INSERT INTO public.orders VALUES (15, 1, '303-0000015-1234567', 1795090500000000, 1795094100000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xf60938fd6b6f782e915adb3af1f1c0a3', 'API', 1);
INSERT INTO public.orders VALUES (16, 1, '303-0000016-1234567', 1795090560000000, 1795094160000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xf6bd8a71a376be9d44905f0623160c56', 'API', 1);
INSERT INTO public.orders VALUES (17, 1, '303-0000017-1234567', 1795090620000000, 1795094220000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xb046638bbe969e7cd5b4cea1211aefa0', 'API', 1);
INSERT INTO public.orders VALUES (18, 1, '303-0000018-1234567', 1795090680000000, 1795094280000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x6bc2c45a3f3f47737b409f506194adea', 'API', 1);
INSERT INTO public.orders VALUES (19, 1, '303-0000019-1234567', 1795090740000000, 1795094340000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x3b727facc364df6657c4b33ebda3aa13', 'API', 1);
INSERT INTO public.orders VALUES (20, 1, '303-0000020-1234567', 1795090800000000, 1795094400000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x856be8c85d256bf24db2301a664c6872', 'API', 1);
INSERT INTO public.orders VALUES (21, 1, '303-0000021-1234567', 1795090860000000, 1795094460000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x87f8728729d0a58983a4500ca787abfc', 'API', 1);
INSERT INTO public.orders VALUES (22, 1, '303-0000022-1234567', 1795090920000000, 1795094520000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x042e4301fbdf8d071ac16f4f2831fdfe', 'API', 1);
INSERT INTO public.orders VALUES (23, 1, '303-0000023-1234567', 1795090980000000, 1795094580000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xa546d903695881514e1dbacae8904905', 'API', 1);
INSERT INTO public.orders VALUES (24, 1, '303-0000024-1234567', 1795091040000000, 1795094640000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x6c781b890891105f86629d9f2dcd3e0a', 'API', 1);
INSERT INTO public.orders VALUES (25, 1, '303-0000025-1234567', 1795091100000000, 1795094700000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x003dda41922dabffd6cff18bce12f228', 'API', 1);
INSERT INTO public.orders VALUES (26, 1, '303-0000026-1234567', 1795091160000000, 1795094760000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x21a4ce95382942b303c2059bc31d6905', 'API', 1);
INSERT INTO public.orders VALUES (27, 1, '303-0000027-1234567', 1795091220000000, 1795094820000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x52dc346f8e3144f3916edc6be942c8c3', 'API', 1);
INSERT INTO public.orders VALUES (28, 1, '303-0000028-1234567', 1795091280000000, 1795094880000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xdda1697042e5f3e52e49be549ce441de', 'API', 1);
INSERT INTO public.orders VALUES (29, 1, '303-0000029-1234567', 1795091340000000, 1795094940000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x83c17fe967fde0101b3fc1e7481685b7', 'API', 1);
INSERT INTO public.orders VALUES (30, 1, '303-0000030-1234567', 1795091400000000, 1795095000000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x2db70a7207537b76f1162685e9f76ad8', 'API', 1);
INSERT INTO public.orders VALUES (31, 1, '303-0000031-1234567', 1795091460000000, 1795095060000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xe0f6ed380e3cacffc6517c679f4f76b0', 'API', 1);
INSERT INTO public.orders VALUES (32, 1, '303-0000032-1234567', 1795091520000000, 1795095120000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x7048ab25c697979605c03651a4dc2cd5', 'API', 1);
INSERT INTO public.orders VALUES (33, 1, '303-0000033-1234567', 1795091580000000, 1795095180000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x277d370c71d0db114910b324782ab757', 'API', 1);
INSERT INTO public.orders VALUES (34, 1, '303-0000034-1234567', 1795091640000000, 1795095240000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x048707b4a6704530b212e6360fb5f0b7', 'API', 1);
INSERT INTO public.orders VALUES (35, 1, '303-0000035-1234567', 1795091700000000, 1795095300000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x86251fa4f411d552ee514e5607fc6be0', 'API', 1);
INSERT INTO public.orders VALUES (36, 1, '303-0000036-1234567', 1795091760000000, 1795095360000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x74b92a736b291b740760b7f71339db92', 'API', 1);
INSERT INTO public.orders VALUES (37, 1, '303-0000037-1234567', 1795091820000000, 1795095420000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x0a08acb6734dc496e81f25a3df08f645', 'API', 1);
INSERT INTO public.orders VALUES (38, 1, '303-0000038-1234567', 1795091880000000, 1795095480000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xe6644a81290ad02e9badbf74373d0622', 'API', 1);
INSERT INTO public.orders VALUES (39, 1, '303-0000039-1234567', 1795091940000000, 1795095540000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xa931201792994812610c4d076ce6d520', 'API', 1);
INSERT INTO public.orders VALUES (40, 1, '303-0000040-1234567', 1795092000000000, 1795095600000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xba5bd031584ead89e14e94c5f6d024e0', 'API', 1);
INSERT INTO public.orders VALUES (41, 1, '303-0000041-1234567', 1795092060000000, 1795095660000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xff5ecf1d379970201493cd74229a2071', 'API', 1);
INSERT INTO public.orders VALUES (42, 1, '303-0000042-1234567', 1795092120000000, 1795095720000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x9bc2345df455d10fc016401bbc975e91', 'API', 1);
INSERT INTO public.orders VALUES (43, 1, '303-0000043-1234567', 1795092180000000, 1795095780000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xbf7ba1f1022fe66b48d484259a65edba', 'API', 1);
INSERT INTO public.orders VALUES (44, 1, '303-0000044-1234567', 1795092240000000, 1795095840000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x3070223e44fd19505b8d0214ac2dd7e4', 'API', 1);
INSERT INTO public.orders VALUES (45, 1, '303-0000045-1234567', 1795092300000000, 1795095900000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xf49e1b7b1596b9fabe2606e54905c6ee', 'API', 1);
INSERT INTO public.orders VALUES (46, 1, '303-0000046-1234567', 1795092360000000, 1795095960000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x5512fbc866c24c66f400e8e04b7965e8', 'API', 1);
INSERT INTO public.orders VALUES (47, 1, '303-0000047-1234567', 1795092420000000, 1795096020000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x33217d83f349fd98d6d50f4e9a283d33', 'API', 1);
INSERT INTO public.orders VALUES (48, 1, '303-0000048-1234567', 1795092480000000, 1795096080000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x10aed7b47f24673509d88526a89a404c', 'API', 1);
INSERT INTO public.orders VALUES (49, 1, '303-0000049-1234567', 1795092540000000, 1795096140000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x5d3403a0414ffa98747f90ce246dd661', 'API', 1);
INSERT INTO public.orders VALUES (50, 1, '303-0000050-1234567', 1795092600000000, 1795096200000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x15bf014f23c2ba6c499007354d1a5cc8', 'API', 1);
INSERT INTO public.orders VALUES (51, 1, '303-0000051-1234567', 1795092660000000, 1795096260000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xe0c6a34fe7694d6d419ef5d990fd84a6', 'API', 1);
INSERT INTO public.orders VALUES (52, 1, '303-0000052-1234567', 1795092720000000, 1795096320000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x474797f025d01e6b257146136b07e05d', 'API', 1);
INSERT INTO public.orders VALUES (53, 1, '303-0000053-1234567', 1795092780000000, 1795096380000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x5685645bba64a9741b871dd82a220565', 'API', 1);
INSERT INTO public.orders VALUES (54, 1, '303-0000054-1234567', 1795092840000000, 1795096440000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xf649c394b66f25f1277f76d7293a8e66', 'API', 1);
INSERT INTO public.orders VALUES (55, 1, '303-0000055-1234567', 1795092900000000, 1795096500000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x0dcaca7614887885809a43320cdf1eae', 'API', 1);
INSERT INTO public.orders VALUES (56, 1, '303-0000056-1234567', 1795092960000000, 1795096560000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x5bf58823e536d59ae16a546847246d45', 'API', 1);
INSERT INTO public.orders VALUES (57, 1, '303-0000057-1234567', 1795093020000000, 1795096620000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xc2b63bbb740e4036739fe9f2d3429bf9', 'API', 1);
INSERT INTO public.orders VALUES (58, 1, '303-0000058-1234567', 1795093080000000, 1795096680000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x0d7b0cf35943323ba47cddfc13977731', 'API', 1);
INSERT INTO public.orders VALUES (59, 1, '303-0000059-1234567', 1795093140000000, 1795096740000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xed7fe6348e20b0ae315c359ee21ef42c', 'API', 1);
INSERT INTO public.orders VALUES (60, 1, '303-0000060-1234567', 1795093200000000, 1795096800000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x389893c07bd576eb05e28e5525ed05aa', 'API', 1);
INSERT INTO public.orders VALUES (61, 1, '303-0000061-1234567', 1795093260000000, 1795096860000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xd76f410a2ab3349a3bb54f695a27ab7b', 'API', 1);
INSERT INTO public.orders VALUES (62, 1, '303-0000062-1234567', 1795093320000000, 1795096920000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x205b27773060918f04d43a4d9997bf76', 'API', 1);
INSERT INTO public.orders VALUES (63, 1, '303-0000063-1234567', 1795093380000000, 1795096980000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x8cca3a794b3007bf340875dbd99a503c', 'API', 1);
INSERT INTO public.orders VALUES (64, 1, '303-0000064-1234567', 1795093440000000, 1795097040000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x2fe21b57d09cc378c5f012138d3a8653', 'API', 1);
INSERT INTO public.orders VALUES (65, 1, '303-0000065-1234567', 1795093500000000, 1795097100000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x58fb71797a7596f1cefaa8ce1a4dfe19', 'API', 1);
INSERT INTO public.orders VALUES (66, 1, '303-0000066-1234567', 1795093560000000, 1795097160000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xaa0c700be9bc16ac3dba6c3794ae3a12', 'API', 1);
INSERT INTO public.orders VALUES (67, 1, '303-0000067-1234567', 1795093620000000, 1795097220000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xaaa91c18233b72b809b3c55cc4f30f05', 'API', 1);
INSERT INTO public.orders VALUES (68, 1, '303-0000068-1234567', 1795093680000000, 1795097280000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x8a274e992c4bc5ef7d695a792057a495', 'API', 1);
INSERT INTO public.orders VALUES (69, 1, '303-0000069-1234567', 1795093740000000, 1795097340000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x1df644adc2b419a6b29d6b7427dea67c', 'API', 1);
INSERT INTO public.orders VALUES (70, 1, '303-0000070-1234567', 1795093800000000, 1795097400000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x001ccf45879daa9e7cc322bd88a2c384', 'API', 1);
INSERT INTO public.orders VALUES (71, 1, '303-0000071-1234567', 1795093860000000, 1795097460000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xc934788173fd38bd9d13206b9abaee88', 'API', 1);
INSERT INTO public.orders VALUES (72, 1, '303-0000072-1234567', 1795093920000000, 1795097520000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xb10627ddd46361155d1c483aec386ee7', 'API', 1);
INSERT INTO public.orders VALUES (73, 1, '303-0000073-1234567', 1795093980000000, 1795097580000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xb370db08a337bea64fa1ecf608704129', 'API', 1);
INSERT INTO public.orders VALUES (74, 1, '303-0000074-1234567', 1795094040000000, 1795097640000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x1b3b1fa2ed5413ef4fcfe866f41316e1', 'API', 1);
INSERT INTO public.orders VALUES (75, 1, '303-0000075-1234567', 1795094100000000, 1795097700000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xe125cecf2e165eef20992f16e9973d21', 'API', 1);
INSERT INTO public.orders VALUES (76, 1, '303-0000076-1234567', 1795094160000000, 1795097760000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x5945ce1e4c4c0f56b069c08e055f0b10', 'API', 1);
INSERT INTO public.orders VALUES (77, 1, '303-0000077-1234567', 1795094220000000, 1795097820000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x18e1bee9461312481a8973349c3b71c2', 'API', 1);
INSERT INTO public.orders VALUES (78, 1, '303-0000078-1234567', 1795094280000000, 1795097880000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x130f03fc2c95aed7bffb25390ad523b2', 'API', 1);
INSERT INTO public.orders VALUES (79, 1, '303-0000079-1234567', 1795094340000000, 1795097940000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xf65afac40520f3a7c655c8fb24e76241', 'API', 1);
INSERT INTO public.orders VALUES (80, 1, '303-0000080-1234567', 1795094400000000, 1795098000000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x8a9227a2b4afabb643ac752fa001e851', 'API', 1);
INSERT INTO public.orders VALUES (81, 1, '303-0000081-1234567', 1795094460000000, 1795098060000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xde620484e0f44efb9824368d01ec55c9', 'API', 1);
INSERT INTO public.orders VALUES (82, 1, '303-0000082-1234567', 1795094520000000, 1795098120000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x16dd142f217efdb59bb421a34e210299', 'API', 1);
INSERT INTO public.orders VALUES (83, 1, '303-0000083-1234567', 1795094580000000, 1795098180000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x6c83fe05ed2c817391d7119efe4bdec4', 'API', 1);
INSERT INTO public.orders VALUES (84, 1, '303-0000084-1234567', 1795094640000000, 1795098240000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xad532cd66c9fed64ce10301657d73f87', 'API', 1);
INSERT INTO public.orders VALUES (85, 1, '303-0000085-1234567', 1795094700000000, 1795098300000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x61c979b84ea670b5ec5a6b38f63d46cc', 'API', 1);
INSERT INTO public.orders VALUES (86, 1, '303-0000086-1234567', 1795094760000000, 1795098360000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x3d84a0a692935a7d51fd380158f8100c', 'API', 1);
INSERT INTO public.orders VALUES (87, 1, '303-0000087-1234567', 1795094820000000, 1795098420000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xdd83b91a86370a8ae6fffeedfa9c8432', 'API', 1);
INSERT INTO public.orders VALUES (88, 1, '303-0000088-1234567', 1795094880000000, 1795098480000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xc6b106b1f17ffb739891b51fad9a012a', 'API', 1);
INSERT INTO public.orders VALUES (89, 1, '303-0000089-1234567', 1795094940000000, 1795098540000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xaa6907e2f0f6879701710c237c7515d5', 'API', 1);
INSERT INTO public.orders VALUES (90, 1, '303-0000090-1234567', 1795095000000000, 1795098600000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x679e0377b6b4052d5e56488f03f7877d', 'API', 1);
INSERT INTO public.orders VALUES (91, 1, '303-0000091-1234567', 1795095060000000, 1795098660000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x0583286d2d8693081a39f594d7db41b9', 'API', 1);
INSERT INTO public.orders VALUES (92, 1, '303-0000092-1234567', 1795095120000000, 1795098720000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x1e5184a087b582752c40f56dfc63c127', 'API', 1);
INSERT INTO public.orders VALUES (93, 1, '303-0000093-1234567', 1795095180000000, 1795098780000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x6a974888f7682a76e4cf0b2181102c89', 'API', 1);
INSERT INTO public.orders VALUES (94, 1, '303-0000094-1234567', 1795095240000000, 1795098840000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xfa17eed08e8b56bc22b778eca3a93481', 'API', 1);
INSERT INTO public.orders VALUES (95, 1, '303-0000095-1234567', 1795095300000000, 1795098900000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x045fbff8da2a4bbec9e34dabedc7b259', 'API', 1);
INSERT INTO public.orders VALUES (96, 1, '303-0000096-1234567', 1795095360000000, 1795098960000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x0c70c71b7889681e225d93f8279de37c', 'API', 1);
INSERT INTO public.orders VALUES (97, 1, '303-0000097-1234567', 1795095420000000, 1795099020000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x972fc1b2d6615fdb9cb50bfc31fead5d', 'API', 1);
INSERT INTO public.orders VALUES (98, 1, '303-0000098-1234567', 1795095480000000, 1795099080000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\xacb9a767e7005f6031924198686e25f0', 'API', 1);
INSERT INTO public.orders VALUES (99, 1, '303-0000099-1234567', 1795095540000000, 1795099140000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 1, 1, '\x26120b9c8ebadb9a231f721b4917f787', 'API', 1);
INSERT INTO public.orders VALUES (100, 1, '303-0000200-1234567', 1795101600000000, 1795105200000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 2, 2, '\x8e7fcc3db6f0f1f4cc65a1351a81c3f5', 'API', 1);
INSERT INTO public.orders VALUES (5, 1, '303-0000005-1234567', 1795089900000000, 1795348800000000, 'CANCELLED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, NULL, NULL, 'differs', -100, 'ES', 'ES-CN', 1, 2, '\x92d082ed24ae5be7c1ead55710c3e1e8', 'API', 1);
INSERT INTO public.orders VALUES (101, 2, '303-0000001-1234567', 1795089660000000, 1795093260000000, 'SHIPPED', 'AMAZON', 'A1PA6795UKMFR9', 1, 'PRIME,AMAZON_BUSINESS', 1, 449900, 'EUR', 'differs', -100, 'ES', 'ES-CN', 4, 4, '\xcfe80270092c510549a0a01307f23d65', 'API', 1);
INSERT INTO public.packages VALUES (1, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795089660000000);
INSERT INTO public.packages VALUES (2, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795089720000000);
INSERT INTO public.packages VALUES (3, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795089780000000);
INSERT INTO public.packages VALUES (4, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795089840000000);
INSERT INTO public.packages VALUES (6, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795089960000000);
INSERT INTO public.packages VALUES (7, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090020000000);
INSERT INTO public.packages VALUES (8, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090080000000);
INSERT INTO public.packages VALUES (9, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090140000000);
INSERT INTO public.packages VALUES (10, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090200000000);
INSERT INTO public.packages VALUES (11, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090260000000);
INSERT INTO public.packages VALUES (12, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090320000000);
INSERT INTO public.packages VALUES (13, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090380000000);
INSERT INTO public.packages VALUES (14, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090440000000);
INSERT INTO public.packages VALUES (15, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090500000000);
INSERT INTO public.packages VALUES (16, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090560000000);
INSERT INTO public.packages VALUES (17, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090620000000);
INSERT INTO public.packages VALUES (18, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090680000000);
INSERT INTO public.packages VALUES (19, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090740000000);
INSERT INTO public.packages VALUES (20, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090800000000);
INSERT INTO public.packages VALUES (21, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090860000000);
INSERT INTO public.packages VALUES (22, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090920000000);
INSERT INTO public.packages VALUES (23, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795090980000000);
INSERT INTO public.packages VALUES (24, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091040000000);
INSERT INTO public.packages VALUES (25, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091100000000);
INSERT INTO public.packages VALUES (26, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091160000000);
INSERT INTO public.packages VALUES (27, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091220000000);
INSERT INTO public.packages VALUES (28, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091280000000);
INSERT INTO public.packages VALUES (29, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091340000000);
INSERT INTO public.packages VALUES (30, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091400000000);
INSERT INTO public.packages VALUES (31, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091460000000);
INSERT INTO public.packages VALUES (32, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091520000000);
INSERT INTO public.packages VALUES (33, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091580000000);
INSERT INTO public.packages VALUES (34, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091640000000);
INSERT INTO public.packages VALUES (35, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091700000000);
INSERT INTO public.packages VALUES (36, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091760000000);
INSERT INTO public.packages VALUES (37, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091820000000);
INSERT INTO public.packages VALUES (38, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091880000000);
INSERT INTO public.packages VALUES (39, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795091940000000);
INSERT INTO public.packages VALUES (40, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092000000000);
INSERT INTO public.packages VALUES (41, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092060000000);
INSERT INTO public.packages VALUES (42, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092120000000);
INSERT INTO public.packages VALUES (43, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092180000000);
INSERT INTO public.packages VALUES (44, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092240000000);
INSERT INTO public.packages VALUES (45, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092300000000);
INSERT INTO public.packages VALUES (46, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092360000000);
INSERT INTO public.packages VALUES (47, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092420000000);
INSERT INTO public.packages VALUES (48, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092480000000);
INSERT INTO public.packages VALUES (49, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092540000000);
INSERT INTO public.packages VALUES (50, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092600000000);
INSERT INTO public.packages VALUES (51, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092660000000);
INSERT INTO public.packages VALUES (52, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092720000000);
INSERT INTO public.packages VALUES (53, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092780000000);
INSERT INTO public.packages VALUES (54, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092840000000);
INSERT INTO public.packages VALUES (55, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092900000000);
INSERT INTO public.packages VALUES (56, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795092960000000);
INSERT INTO public.packages VALUES (57, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093020000000);
INSERT INTO public.packages VALUES (58, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093080000000);
INSERT INTO public.packages VALUES (59, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093140000000);
INSERT INTO public.packages VALUES (60, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093200000000);
INSERT INTO public.packages VALUES (61, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093260000000);
INSERT INTO public.packages VALUES (62, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093320000000);
INSERT INTO public.packages VALUES (63, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093380000000);
INSERT INTO public.packages VALUES (64, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093440000000);
INSERT INTO public.packages VALUES (65, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093500000000);
INSERT INTO public.packages VALUES (66, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093560000000);
INSERT INTO public.packages VALUES (67, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093620000000);
INSERT INTO public.packages VALUES (68, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093680000000);
INSERT INTO public.packages VALUES (69, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093740000000);
INSERT INTO public.packages VALUES (70, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093800000000);
INSERT INTO public.packages VALUES (71, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093860000000);
INSERT INTO public.packages VALUES (72, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093920000000);
INSERT INTO public.packages VALUES (73, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795093980000000);
INSERT INTO public.packages VALUES (74, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094040000000);
INSERT INTO public.packages VALUES (75, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094100000000);
INSERT INTO public.packages VALUES (76, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094160000000);
INSERT INTO public.packages VALUES (77, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094220000000);
INSERT INTO public.packages VALUES (78, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094280000000);
INSERT INTO public.packages VALUES (79, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094340000000);
INSERT INTO public.packages VALUES (80, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094400000000);
INSERT INTO public.packages VALUES (81, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094460000000);
INSERT INTO public.packages VALUES (82, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094520000000);
INSERT INTO public.packages VALUES (83, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094580000000);
INSERT INTO public.packages VALUES (84, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094640000000);
INSERT INTO public.packages VALUES (85, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094700000000);
INSERT INTO public.packages VALUES (86, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094760000000);
INSERT INTO public.packages VALUES (87, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094820000000);
INSERT INTO public.packages VALUES (88, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094880000000);
INSERT INTO public.packages VALUES (89, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795094940000000);
INSERT INTO public.packages VALUES (90, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795095000000000);
INSERT INTO public.packages VALUES (91, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795095060000000);
INSERT INTO public.packages VALUES (92, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795095120000000);
INSERT INTO public.packages VALUES (93, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795095180000000);
INSERT INTO public.packages VALUES (94, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795095240000000);
INSERT INTO public.packages VALUES (95, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795095300000000);
INSERT INTO public.packages VALUES (96, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795095360000000);
INSERT INTO public.packages VALUES (97, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795095420000000);
INSERT INTO public.packages VALUES (98, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795095480000000);
INSERT INTO public.packages VALUES (99, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795095540000000);
INSERT INTO public.packages VALUES (100, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795101600000000);
INSERT INTO public.packages VALUES (5, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795089900000000);
INSERT INTO public.packages VALUES (101, 0, '1', 'DPD', '00340434161094021501', 'SHIPPED', 1795089660000000);
INSERT INTO public.posting_settings VALUES (1, '{"kind":"PardDok","company":"","parameter":"","series":"AMZ","number_from":"amazon","document_kind_consumer":"S","document_kind_business":"SF","date_of":"ordered","time_of":"vilnius","payment_days":null,"statuses":["SHIPPED"],"orders_from":null,"fba":{"warehouse":"","series":"","stock_country":"","objects":["","","","","",""]},"fbm":{"warehouse":"","series":"","stock_country":"LT","objects":["","","","","",""]},"fba_stock_by_marketplace":{},"warehouse_by_country":{},"client_by":"one","client":"AMAZON","client_by_marketplace":{},"rate_source":"finvalda","shipping_service":"","gift_wrap_service":"","cod_service":"","tip_service":"","other_service":"","discount_as":"line","discount_service":"","objects":["","","","","",""],"titles":["{order_id}","{marketplace}","","",""],"note":"","employee":"","marked":false,"short_stock":"hold","replacement":"hold","return_series":"","return_document_kind":"K","return_suffix":"G","file_operation_type":"","file_journal":"","file_division":"","cards":{"by_same_code":true,"by_bar_code":true,"fallback_product":"","create_clients":false,"client_prefix":"AMZ","client_kind":"","client_vat_code":"","client_debit_account":"","client_credit_account":"","reuse_clients":true,"create_products":false,"product_account_link":"","product_unit":"","product_vat_code":"","create_services":false,"service_account_link":"","service_vat_code":""},"revision":1}', 1, 1795694400000000, 'office@pc');
INSERT INTO public.product_mappings VALUES (1, 1, '001-Ž', '[{"product":"PREKE1","quantity":"1","share":null}]', 'standard', 1, 1795694400000000, 'office@pc');
INSERT INTO public.run_pages VALUES (1, 1, 'p1', 1795348830000000, 59, 59, 0, 0, 0, NULL, NULL, NULL, '', '');
INSERT INTO public.run_pages VALUES (1, 2, 'p2', 1795348860000000, 41, 40, 0, 0, 1, NULL, NULL, NULL, '', '');
INSERT INTO public.run_pages VALUES (2, 1, 'q1', 1795352490000000, 2, 1, 1, 0, 0, NULL, NULL, NULL, '', '');
INSERT INTO public.run_pages VALUES (3, 1, 'x1', 1795352520000000, 1, 0, 0, 1, 0, NULL, NULL, NULL, '', '');
INSERT INTO public.run_pages VALUES (4, 1, '303', 1795352550000000, 1, 1, 0, 0, 0, NULL, NULL, NULL, '', '');
INSERT INTO public.runs VALUES (1, 1, 'since_last', 'done', 1795348800000000, 1795348860000000, 1795348860000000, 'updated', 1793620800000000, 1795348680000000, '["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]', 2, NULL, '["PROCEEDS","RECIPIENT"]', NULL, NULL, 1793620800000000, 1795348680000000, 2, 100, 99, 0, 0, 1, '[]', '["r-1"]', NULL, '{}', 'ona@buhalterija', 'HAND', 0, 0);
INSERT INTO public.runs VALUES (2, 1, 'period', 'done', 1795352460000000, 1795352490000000, 1795352490000000, 'created', 1793620800000000, 1795348680000000, '["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]', 2, NULL, '["PROCEEDS","RECIPIENT"]', NULL, NULL, 1793620800000000, 1795348680000000, 1, 2, 1, 1, 0, 0, '[]', '[]', NULL, '{}', 'ona@buhalterija', 'HAND', 0, 0);
INSERT INTO public.runs VALUES (3, 1, 'last_days', 'failed', 1795352490000000, 1795352520000000, 1795352520000000, 'created', 1793620800000000, 1795348680000000, '["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]', 2, 20, '["PROCEEDS","RECIPIENT"]', 'T9', 1795352520000000, 1793620800000000, 1795348680000000, 1, 1, 0, 0, 1, 0, '[]', '[]', 'amazon_down', '{"status":503,"operation":"searchOrders","request_id":"r-9"}', 'ona@buhalterija', 'HAND', 0, 0);
INSERT INTO public.runs VALUES (4, 2, 'order_ids', 'done', 1795352520000000, 1795352550000000, 1795352550000000, '', NULL, NULL, '["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]', 2, NULL, '["PROCEEDS","RECIPIENT"]', NULL, NULL, NULL, NULL, 1, 1, 1, 0, 0, 0, '[]', '[]', NULL, '{}', 'ona@buhalterija', 'HAND', 0, 0);
INSERT INTO public.schedules VALUES (1, 1, 60, '[]', 1795694400000000, NULL, 1);
INSERT INTO public.schema VALUES (1, 1795348800000000);
INSERT INTO public.schema VALUES (2, 1795694400000000);
INSERT INTO public.schema VALUES (3, 1795694400000000);
INSERT INTO public.schema VALUES (4, 1795694400000000);
INSERT INTO public.secret_dates VALUES (1, 'Client secret', 's', '2026-09-01', 1795694400000000, 'office@pc');
INSERT INTO public.stores VALUES (1, 'uid-FVSAMAZON', 'FVSAMAZON', 'Amazon', 'Europe', 'amzn1.application-oa2-client.FVSAMAZON', '["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]', '[]', '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, 1, '');
INSERT INTO public.stores VALUES (2, 'uid-SHOP_US', 'SHOP_US', 'Amazon', 'Europe', 'amzn1.application-oa2-client.SHOP_US', '["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]', '[]', '{}', '{}', NULL, NULL, NULL, NULL, NULL, NULL, 1, '');
SELECT pg_catalog.setval('public.held_id_seq', 1, true);
SELECT pg_catalog.setval('public.item_texts_id_seq', 2, true);
SELECT pg_catalog.setval('public.ledger_id_seq', 2, true);
SELECT pg_catalog.setval('public.order_items_id_seq', 101, true);
SELECT pg_catalog.setval('public.orders_id_seq', 101, true);
SELECT pg_catalog.setval('public.posting_events_id_seq', 1, false);
SELECT pg_catalog.setval('public.postings_id_seq', 1, false);
SELECT pg_catalog.setval('public.product_mappings_id_seq', 1, true);
SELECT pg_catalog.setval('public.runs_id_seq', 4, true);
SELECT pg_catalog.setval('public.slices_id_seq', 1, false);
SELECT pg_catalog.setval('public.stores_id_seq', 2, true);
SELECT pg_catalog.setval('public.vat_rules_id_seq', 1, false);
ALTER TABLE ONLY public.buckets
    ADD CONSTRAINT buckets_pkey PRIMARY KEY (account, operation);
ALTER TABLE ONLY public.currency_rates
    ADD CONSTRAINT currency_rates_pkey PRIMARY KEY (source, company, currency, day);
ALTER TABLE ONLY public.cursors
    ADD CONSTRAINT cursors_pkey PRIMARY KEY (store_id, marketplace_id);
ALTER TABLE ONLY public.finvalda_connection
    ADD CONSTRAINT finvalda_connection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.finvalda_readings
    ADD CONSTRAINT finvalda_readings_pkey PRIMARY KEY (company, kind);
ALTER TABLE ONLY public.finvalda_reference
    ADD CONSTRAINT finvalda_reference_pkey PRIMARY KEY (company, kind, code);
ALTER TABLE ONLY public.guide_ticks
    ADD CONSTRAINT guide_ticks_pkey PRIMARY KEY (store_uid, step);
ALTER TABLE ONLY public.held
    ADD CONSTRAINT held_once UNIQUE (store_id, same_as);
ALTER TABLE ONLY public.held
    ADD CONSTRAINT held_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.item_details
    ADD CONSTRAINT item_details_pkey PRIMARY KEY (item_row);
ALTER TABLE ONLY public.item_texts
    ADD CONSTRAINT item_texts_once UNIQUE (store_id, digest);
ALTER TABLE ONLY public.item_texts
    ADD CONSTRAINT item_texts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.leases
    ADD CONSTRAINT leases_pkey PRIMARY KEY (store_id);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.order_details
    ADD CONSTRAINT order_details_pkey PRIMARY KEY (order_row);
ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_once UNIQUE (order_row, order_item_id);
ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.order_versions
    ADD CONSTRAINT order_versions_pkey PRIMARY KEY (order_row, number);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_once UNIQUE (store_id, order_id);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.packages
    ADD CONSTRAINT packages_pkey PRIMARY KEY (order_row, "position");
ALTER TABLE ONLY public.posting_decisions
    ADD CONSTRAINT posting_decisions_pkey PRIMARY KEY (order_row);
ALTER TABLE ONLY public.posting_events
    ADD CONSTRAINT posting_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.posting_files
    ADD CONSTRAINT posting_files_pkey PRIMARY KEY (store_id, number);
ALTER TABLE ONLY public.posting_settings
    ADD CONSTRAINT posting_settings_pkey PRIMARY KEY (store_id);
ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_once UNIQUE (order_row, sequence);
ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.product_mappings
    ADD CONSTRAINT product_mappings_once UNIQUE (store_id, sku);
ALTER TABLE ONLY public.product_mappings
    ADD CONSTRAINT product_mappings_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.role_answers
    ADD CONSTRAINT role_answers_pkey PRIMARY KEY (store_id, subject);
ALTER TABLE ONLY public.run_pages
    ADD CONSTRAINT run_pages_pkey PRIMARY KEY (run_id, number);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.schedules
    ADD CONSTRAINT schedules_pkey PRIMARY KEY (store_id);
ALTER TABLE ONLY public.schema
    ADD CONSTRAINT schema_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.secret_dates
    ADD CONSTRAINT secret_dates_pkey PRIMARY KEY (store_id, secret);
ALTER TABLE ONLY public.slices
    ADD CONSTRAINT slices_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.store_accounts
    ADD CONSTRAINT store_accounts_pkey PRIMARY KEY (store_id);
ALTER TABLE ONLY public.stores
    ADD CONSTRAINT stores_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.stores
    ADD CONSTRAINT stores_uid_key UNIQUE (uid);
ALTER TABLE ONLY public.vat_rates
    ADD CONSTRAINT vat_rates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.vat_rules
    ADD CONSTRAINT vat_rules_pkey PRIMARY KEY (id);
CREATE INDEX ledger_by_store ON public.ledger USING btree (store_id, window_from, id);
CREATE INDEX order_items_by_created ON public.order_items USING btree (store_id, created, id);
CREATE INDEX order_items_by_currency ON public.order_items USING btree (store_id, currency, id, total, quantity);
CREATE INDEX orders_by_created ON public.orders USING btree (store_id, created, id);
CREATE INDEX orders_by_currency ON public.orders USING btree (store_id, currency, id, total);
CREATE INDEX posting_events_by_posting ON public.posting_events USING btree (posting_id, id);
CREATE INDEX postings_by_store ON public.postings USING btree (store_id, day, id);
CREATE INDEX runs_by_store ON public.runs USING btree (store_id, started, id);
CREATE INDEX slices_by_store ON public.slices USING btree (store_id, window_from, id);
CREATE UNIQUE INDEX stores_code ON public.stores USING btree (code) WHERE (removed_at IS NULL);
CREATE INDEX vat_rules_by_store ON public.vat_rules USING btree (store_id, id);
ALTER TABLE ONLY public.cursors
    ADD CONSTRAINT cursors_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.held
    ADD CONSTRAINT held_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.item_details
    ADD CONSTRAINT item_details_item_row_fkey FOREIGN KEY (item_row) REFERENCES public.order_items(id);
ALTER TABLE ONLY public.item_texts
    ADD CONSTRAINT item_texts_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.leases
    ADD CONSTRAINT leases_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.order_details
    ADD CONSTRAINT order_details_order_row_fkey FOREIGN KEY (order_row) REFERENCES public.orders(id);
ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_order_row_fkey FOREIGN KEY (order_row) REFERENCES public.orders(id);
ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_text_id_fkey FOREIGN KEY (text_id) REFERENCES public.item_texts(id);
ALTER TABLE ONLY public.order_versions
    ADD CONSTRAINT order_versions_order_row_fkey FOREIGN KEY (order_row) REFERENCES public.orders(id);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.packages
    ADD CONSTRAINT packages_order_row_fkey FOREIGN KEY (order_row) REFERENCES public.orders(id);
ALTER TABLE ONLY public.posting_decisions
    ADD CONSTRAINT posting_decisions_order_row_fkey FOREIGN KEY (order_row) REFERENCES public.orders(id);
ALTER TABLE ONLY public.posting_events
    ADD CONSTRAINT posting_events_posting_id_fkey FOREIGN KEY (posting_id) REFERENCES public.postings(id);
ALTER TABLE ONLY public.posting_files
    ADD CONSTRAINT posting_files_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.posting_settings
    ADD CONSTRAINT posting_settings_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_order_row_fkey FOREIGN KEY (order_row) REFERENCES public.orders(id);
ALTER TABLE ONLY public.postings
    ADD CONSTRAINT postings_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.product_mappings
    ADD CONSTRAINT product_mappings_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.role_answers
    ADD CONSTRAINT role_answers_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.run_pages
    ADD CONSTRAINT run_pages_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id);
ALTER TABLE ONLY public.run_pages
    ADD CONSTRAINT run_pages_slice_id_fkey FOREIGN KEY (slice_id) REFERENCES public.slices(id);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.schedules
    ADD CONSTRAINT schedules_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.secret_dates
    ADD CONSTRAINT secret_dates_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.slices
    ADD CONSTRAINT slices_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id);
ALTER TABLE ONLY public.slices
    ADD CONSTRAINT slices_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.store_accounts
    ADD CONSTRAINT store_accounts_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
ALTER TABLE ONLY public.vat_rules
    ADD CONSTRAINT vat_rules_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.stores(id);
