"""The schema's versions: a new database is made at the newest, an older one is taken forward one number at a time.

Forward only. Each step is one transaction together with its record. To change the schema: change tables.py, raise
`VERSION`, add the step that takes an older database there, and add a database of the old version to the tests. A step
writes its SQL out: tables.py goes on changing, what a step did must not.
"""

from collections.abc import Callable, Mapping

from sqlalchemy import Connection, func, insert, inspect, select

from fvsestore_gui.database.tables import metadata, schema
from fvsestore_gui.errors import DatabaseTrouble

VERSION = 5

# {text}: text compared by code point; {bytes}: bytes; {id}: a number that rows get by themselves;
# {ref}: a number of such a row
_TO_2 = (
    "ALTER TABLE stores ADD COLUMN saved_by {text}",
    "ALTER TABLE stores ADD COLUMN revision INTEGER DEFAULT '1' NOT NULL",
    "ALTER TABLE runs ADD COLUMN origin {text} DEFAULT 'HAND' NOT NULL",
    "ALTER TABLE runs ADD COLUMN lines BIGINT DEFAULT '0' NOT NULL",
    "ALTER TABLE runs ADD COLUMN replaced BIGINT DEFAULT '0' NOT NULL",
    "ALTER TABLE orders ADD COLUMN source {text} DEFAULT 'API' NOT NULL",
    "ALTER TABLE orders ADD COLUMN seen INTEGER DEFAULT '1' NOT NULL",
    "ALTER TABLE held ADD COLUMN source {text} DEFAULT 'API' NOT NULL",
    "ALTER TABLE held ADD COLUMN created BIGINT",
    "ALTER TABLE held ADD COLUMN lines {text}",
    """CREATE TABLE slices (
        id {id}, store_id {ref} NOT NULL REFERENCES stores (id), run_id {ref} NOT NULL REFERENCES runs (id),
        report_type {text} NOT NULL, window_from BIGINT NOT NULL, window_until BIGINT NOT NULL,
        marketplaces TEXT NOT NULL, state {text} NOT NULL, report_id {text}, document_id {text}, asked_at BIGINT,
        ready_at BIGINT, stored_at BIGINT, tries INTEGER DEFAULT '0' NOT NULL, orders BIGINT DEFAULT '0' NOT NULL,
        lines BIGINT DEFAULT '0' NOT NULL, error_code {text}, error_facts TEXT DEFAULT '{{}}' NOT NULL)""",
    "CREATE INDEX slices_by_store ON slices (store_id, window_from, id)",
    "ALTER TABLE run_pages ADD COLUMN slice_id {ref} REFERENCES slices (id)",
    "ALTER TABLE run_pages ADD COLUMN window_from BIGINT",
    "ALTER TABLE run_pages ADD COLUMN window_until BIGINT",
    "ALTER TABLE run_pages ADD COLUMN follows TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE run_pages ADD COLUMN leads_to TEXT DEFAULT '' NOT NULL",
    """CREATE TABLE ledger (
        id {id}, store_id {ref} NOT NULL REFERENCES stores (id), run_id {ref} NOT NULL REFERENCES runs (id),
        source {text} NOT NULL, window_by {text} NOT NULL, window_from BIGINT NOT NULL, window_until BIGINT NOT NULL,
        marketplaces TEXT NOT NULL, pages INTEGER NOT NULL, received BIGINT NOT NULL, read_at BIGINT NOT NULL)""",
    "CREATE INDEX ledger_by_store ON ledger (store_id, window_from, id)",
    """CREATE TABLE order_versions (
        order_row {ref} NOT NULL REFERENCES orders (id), number INTEGER NOT NULL, run_id BIGINT NOT NULL,
        source {text} NOT NULL, at BIGINT NOT NULL, changes TEXT NOT NULL, PRIMARY KEY (order_row, number))""",
    """CREATE TABLE schedules (
        store_id {ref} NOT NULL PRIMARY KEY REFERENCES stores (id), switched_on INTEGER NOT NULL,
        every_minutes INTEGER, at_times TEXT NOT NULL, handled_until BIGINT, second_look_at BIGINT,
        revision INTEGER DEFAULT '1' NOT NULL)""",
    # what earlier imports read whole stands in the ledger from the beginning
    """INSERT INTO ledger (store_id, run_id, source, window_by, window_from, window_until, marketplaces, pages,
            received, read_at)
        SELECT store_id, id, 'API', window_by, window_from, window_until, marketplaces, pages, received, ended
        FROM runs WHERE state = 'done' AND window_by <> '' AND window_from IS NOT NULL AND window_until IS NOT NULL
            AND ended IS NOT NULL ORDER BY id""",
)

_TO_3 = (
    """CREATE TABLE finvalda_connection (
        id INTEGER NOT NULL PRIMARY KEY, content TEXT NOT NULL, revision INTEGER NOT NULL, saved_at BIGINT NOT NULL,
        saved_by {text} NOT NULL)""",
    """CREATE TABLE finvalda_reference (
        company {text} NOT NULL, kind {text} NOT NULL, code {text} NOT NULL, title {text} NOT NULL,
        facts TEXT NOT NULL, search {text} NOT NULL, PRIMARY KEY (company, kind, code))""",
    """CREATE TABLE finvalda_readings (
        company {text} NOT NULL, kind {text} NOT NULL, count INTEGER NOT NULL, read_at BIGINT,
        error_code {text} NOT NULL, error_facts TEXT NOT NULL, PRIMARY KEY (company, kind))""",
    """CREATE TABLE currency_rates (
        source {text} NOT NULL, company {text} NOT NULL, currency {text} NOT NULL, day {text} NOT NULL,
        eur_per_unit TEXT NOT NULL, read_at BIGINT NOT NULL, PRIMARY KEY (source, company, currency, day))""",
    """CREATE TABLE posting_settings (
        store_id {ref} NOT NULL PRIMARY KEY REFERENCES stores (id), content TEXT NOT NULL, revision INTEGER NOT NULL,
        saved_at BIGINT NOT NULL, saved_by {text} NOT NULL)""",
    """CREATE TABLE vat_rules (
        id {id}, store_id {ref} NOT NULL REFERENCES stores (id), stock_country {text} NOT NULL, ship_to {text} NOT NULL,
        buyer {text} NOT NULL, collector {text} NOT NULL, rate_class {text} NOT NULL, valid_from {text},
        valid_until {text}, vat_code {text} NOT NULL, rate {text}, classifier {text} NOT NULL,
        certainty {text} NOT NULL, origin {text} NOT NULL, note {text} NOT NULL, confirmed_at BIGINT,
        confirmed_by {text} NOT NULL, revision INTEGER NOT NULL)""",
    "CREATE INDEX vat_rules_by_store ON vat_rules (store_id, id)",
    """CREATE TABLE vat_rates (
        id INTEGER NOT NULL PRIMARY KEY, content TEXT NOT NULL, origin TEXT NOT NULL, saved_at BIGINT NOT NULL,
        saved_by {text} NOT NULL)""",
    """CREATE TABLE product_mappings (
        id {id}, store_id {ref} NOT NULL REFERENCES stores (id), sku {text} NOT NULL, components TEXT NOT NULL,
        rate_class {text} NOT NULL, revision INTEGER NOT NULL, saved_at BIGINT NOT NULL, saved_by {text} NOT NULL,
        CONSTRAINT product_mappings_once UNIQUE (store_id, sku))""",
    """CREATE TABLE posting_decisions (
        order_row {ref} NOT NULL PRIMARY KEY REFERENCES orders (id), vat_number {text}, stock_country {text},
        vat_by_rule INTEGER NOT NULL, left_out INTEGER NOT NULL, note {text} NOT NULL, decided_by {text} NOT NULL,
        decided_at BIGINT NOT NULL, revision INTEGER NOT NULL)""",
    """CREATE TABLE posting_files (
        store_id {ref} NOT NULL REFERENCES stores (id), number INTEGER NOT NULL, path TEXT NOT NULL,
        documents INTEGER NOT NULL, digest TEXT NOT NULL, written_at BIGINT NOT NULL, written_by {text} NOT NULL,
        PRIMARY KEY (store_id, number))""",
    """CREATE TABLE postings (
        id {id}, store_id {ref} NOT NULL REFERENCES stores (id), order_row {ref} NOT NULL REFERENCES orders (id),
        order_id {text} NOT NULL, sequence INTEGER NOT NULL, kind {text} NOT NULL, state {text} NOT NULL,
        item_class {text} NOT NULL, company {text} NOT NULL, parameter {text} NOT NULL, series {text} NOT NULL,
        document {text} NOT NULL, journal {text} NOT NULL, number {text} NOT NULL, day {text} NOT NULL,
        client {text} NOT NULL, currency {text} NOT NULL, total BIGINT NOT NULL, total_eur BIGINT NOT NULL,
        content TEXT NOT NULL, order_digest {text} NOT NULL, attempts INTEGER NOT NULL, claim {text} NOT NULL,
        claimed_by {text} NOT NULL, claimed_until BIGINT, sent_at BIGINT, created_at BIGINT, result_code INTEGER,
        result_text TEXT NOT NULL, verified_at BIGINT, verified {text} NOT NULL, file_number INTEGER,
        revision INTEGER NOT NULL, CONSTRAINT postings_once UNIQUE (order_row, sequence))""",
    "CREATE INDEX postings_by_store ON postings (store_id, day, id)",
    """CREATE TABLE posting_events (
        id {id}, posting_id {ref} NOT NULL REFERENCES postings (id), at BIGINT NOT NULL, "by" {text} NOT NULL,
        what {text} NOT NULL, result_code INTEGER, text TEXT NOT NULL)""",
    "CREATE INDEX posting_events_by_posting ON posting_events (posting_id, id)",
)

_TO_4 = (
    "ALTER TABLE stores ADD COLUMN seller_id {text} DEFAULT '' NOT NULL",
    """CREATE TABLE guide_ticks (
        store_uid {text} NOT NULL, step {text} NOT NULL, ticked_at BIGINT NOT NULL, ticked_by {text} NOT NULL,
        PRIMARY KEY (store_uid, step))""",
    """CREATE TABLE role_answers (
        store_id {ref} NOT NULL REFERENCES stores (id), subject {text} NOT NULL, state {text} NOT NULL,
        error_code {text}, error_facts TEXT NOT NULL, request_id {text} NOT NULL, asked_at BIGINT NOT NULL,
        PRIMARY KEY (store_id, subject))""",
    """CREATE TABLE store_accounts (
        store_id {ref} NOT NULL PRIMARY KEY REFERENCES stores (id), fingerprint {text} NOT NULL,
        seller_id {text} NOT NULL, proof {text} NOT NULL, proved_at BIGINT NOT NULL)""",
    """CREATE TABLE secret_dates (
        store_id {ref} NOT NULL REFERENCES stores (id), secret {text} NOT NULL, stamp {text} NOT NULL,
        made_on {text} NOT NULL, saved_at BIGINT NOT NULL, saved_by {text} NOT NULL, PRIMARY KEY (store_id, secret))""",
)

_TO_5 = (
    "ALTER TABLE runs ADD COLUMN data_seen TEXT DEFAULT '{{}}' NOT NULL",
    "ALTER TABLE runs ADD COLUMN fell_back INTEGER DEFAULT '0' NOT NULL",
    """CREATE TABLE audit_log (
        id BIGINT NOT NULL PRIMARY KEY, at BIGINT NOT NULL, who {text} NOT NULL, what {text} NOT NULL,
        store_code {text} NOT NULL, facts TEXT NOT NULL, previous {text} NOT NULL, digest {text} NOT NULL)""",
    """CREATE TABLE chain_beginnings (
        chain {text} NOT NULL PRIMARY KEY, last_id BIGINT NOT NULL, digest {text} NOT NULL, cut_at BIGINT NOT NULL,
        cut_by {text} NOT NULL)""",
    """CREATE TABLE personal_settings (
        store_id {ref} NOT NULL PRIMARY KEY REFERENCES stores (id), content TEXT NOT NULL, revision INTEGER NOT NULL,
        saved_at BIGINT NOT NULL, saved_by {text} NOT NULL)""",
    """CREATE TABLE personal_keys (
        id {text} NOT NULL PRIMARY KEY, purpose {text} NOT NULL, state {text} NOT NULL, check_value {bytes} NOT NULL,
        made_at BIGINT NOT NULL, made_by {text} NOT NULL)""",
    """CREATE TABLE personal_holders (
        id {id}, kind {text} NOT NULL, name {text} NOT NULL, public_key {bytes} NOT NULL, sealed_private {bytes},
        salt {bytes}, state {text} NOT NULL, asked_at BIGINT NOT NULL, authorised_at BIGINT,
        authorised_by {text} NOT NULL, proof {bytes}, CONSTRAINT personal_holders_once UNIQUE (kind, name))""",
    """CREATE TABLE personal_wraps (
        key_id {text} NOT NULL REFERENCES personal_keys (id), holder_id {ref} NOT NULL REFERENCES personal_holders (id),
        sealed {bytes} NOT NULL, PRIMARY KEY (key_id, holder_id))""",
    """CREATE TABLE personal_orders (
        order_row {ref} NOT NULL PRIMARY KEY REFERENCES orders (id), store_id {ref} NOT NULL REFERENCES stores (id),
        key_id {text}, sealed_key {bytes}, digest {bytes}, missing TEXT NOT NULL, kept_at BIGINT NOT NULL,
        due_at BIGINT, due_by {text} NOT NULL, delivered_at BIGINT, duty_id BIGINT,
        erased_at BIGINT, erased_rule {text})""",
    "CREATE INDEX personal_orders_by_due ON personal_orders (store_id, due_at)",
    """CREATE TABLE personal_data (
        order_row {ref} NOT NULL PRIMARY KEY REFERENCES personal_orders (order_row), buyer_name {bytes},
        buyer_company {bytes}, email {bytes}, recipient_name {bytes}, recipient_company {bytes}, phone {bytes},
        address_lines {bytes}, city {bytes}, postcode {bytes}, gift_message {bytes}, tax_numbers {bytes},
        email_hash {bytes}, buyer_name_hash {bytes}, recipient_name_hash {bytes})""",
    "CREATE INDEX personal_data_by_email ON personal_data (email_hash)",
    "CREATE INDEX personal_data_by_buyer_name ON personal_data (buyer_name_hash)",
    "CREATE INDEX personal_data_by_recipient_name ON personal_data (recipient_name_hash)",
    """CREATE TABLE retention_duties (
        id {id}, store_id {ref} NOT NULL REFERENCES stores (id), content TEXT NOT NULL, made_at BIGINT NOT NULL,
        made_by {text} NOT NULL, ended_at BIGINT, ended_by {text} NOT NULL)""",
    """CREATE TABLE erasures (
        id BIGINT NOT NULL PRIMARY KEY, at BIGINT NOT NULL, who {text} NOT NULL, rule {text} NOT NULL,
        store_code {text} NOT NULL, order_id {text} NOT NULL, fields {text} NOT NULL, due {text} NOT NULL,
        previous {text} NOT NULL, digest {text} NOT NULL)""",
    """CREATE TABLE personal_exports (
        id {id}, at BIGINT NOT NULL, who {text} NOT NULL, path TEXT NOT NULL, "rows" INTEGER NOT NULL, erase_by BIGINT,
        gone_at BIGINT, gone_by {text} NOT NULL)""",
)


def _to_2(connection: Connection) -> None:
    _execute(connection, _TO_2)


def _to_3(connection: Connection) -> None:
    _execute(connection, _TO_3)


def _to_4(connection: Connection) -> None:
    _execute(connection, _TO_4)


def _to_5(connection: Connection) -> None:
    _execute(connection, _TO_5)


def _execute(connection: Connection, statements: tuple[str, ...]) -> None:
    words = (
        {"text": "TEXT", "bytes": "BLOB", "ref": "INTEGER", "id": "INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT"}
        if connection.dialect.name == "sqlite"
        else {"text": 'TEXT COLLATE "C"', "bytes": "BYTEA", "ref": "BIGINT", "id": "BIGSERIAL NOT NULL PRIMARY KEY"}
    )
    for statement in statements:
        connection.exec_driver_sql(statement.format(**words))


#: number -> what takes a database of the number before to it
STEPS: Mapping[int, Callable[[Connection], None]] = {2: _to_2, 3: _to_3, 4: _to_4, 5: _to_5}


def version_of(connection: Connection) -> int:
    """The version of an opened database, 0 when it is empty."""
    if not inspect(connection).has_table(schema.name):
        return 0
    return connection.execute(select(func.max(schema.c.version))).scalar() or 0


def refuse_newer(found: int, known: int, place: str) -> None:
    """Raises DatabaseTrouble("database_newer") for a database of a later program."""
    if found > known:
        raise DatabaseTrouble("database_newer", path=place, found=found, known=known)


def create(connection: Connection, version: int, now: int) -> None:
    """Make all tables, in the transaction that is open."""
    metadata.create_all(connection, checkfirst=False)
    connection.execute(insert(schema), [{"version": number, "applied_at": now} for number in range(1, version + 1)])


def step(connection: Connection, number: int, change: Callable[[Connection], None], now: int) -> None:
    """Take the database to `number` and record it, in the transaction that is open."""
    change(connection)
    connection.execute(insert(schema), {"version": number, "applied_at": now})
