"""All tables, defined once for SQLite and PostgreSQL.

Times are whole microseconds (times.py), amounts whole ten-thousandths (model/money.py), yes and no are 1 and 0.
Text that is sorted is compared by code point in both engines: SQLite's BINARY, PostgreSQL's COLLATE "C".
What a table of the window shows stands in narrow tables (`orders`, `order_items`), so that a million rows are scanned
quickly; what only one opened order needs stands beside them (`order_details`, `item_details`).
"""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeEngine

metadata = MetaData()


def _id_type() -> TypeEngine[int]:
    # SQLite numbers rows by itself only in a column whose type is just INTEGER.
    return BigInteger().with_variant(Integer(), "sqlite")


def _text() -> TypeEngine[str]:
    return Text().with_variant(Text(collation="C"), "postgresql")


#: steps of the schema this database has gone through; the greatest is its version
schema = Table(
    "schema",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("applied_at", BigInteger, nullable=False),
)

stores = Table(
    "stores",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("uid", _text(), nullable=False, unique=True),
    Column("code", _text(), nullable=False),
    Column("kind", _text(), nullable=False),
    Column("region", _text(), nullable=False),
    Column("client_identifier", _text(), nullable=False),
    Column("marketplaces", Text, nullable=False),  # JSON list of ids
    Column("participations", Text, nullable=False),  # JSON list
    Column("secret_stamps", Text, nullable=False),  # JSON {secret: stamp}
    Column("secret_saved_at", Text, nullable=False),  # JSON {secret: time}
    Column("valid_until", BigInteger),
    Column("tested_at", BigInteger),
    Column("test_result", Text),
    Column("saved_at", BigInteger),
    Column("saved_by", _text()),  # user@computer of the last change
    Column("revision", Integer, nullable=False, server_default="1"),  # grows with each change: who saves second is told
    Column("removed_at", BigInteger),
    Column("seller_id", _text(), nullable=False, server_default=""),  # merchant token as the user entered it
    # a removed store's id is never given again: what hangs on it must not become another store's
    sqlite_autoincrement=True,
)
Index(
    "stores_code",
    stores.c.code,
    unique=True,
    sqlite_where=stores.c.removed_at.is_(None),
    postgresql_where=stores.c.removed_at.is_(None),
)

runs = Table(
    "runs",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("kind", _text(), nullable=False),
    Column("origin", _text(), nullable=False, server_default="HAND"),  # who began it: HAND or SCHEDULE
    Column("state", _text(), nullable=False),
    Column("started", BigInteger, nullable=False),
    Column("heard_at", BigInteger, nullable=False),  # last sign of life: the end of a run that was cut
    Column("ended", BigInteger),
    Column("window_by", _text(), nullable=False),
    Column("window_from", BigInteger),
    Column("window_until", BigInteger),
    Column("marketplaces", Text, nullable=False),  # JSON list of ids, as asked
    Column("marketplace_count", Integer, nullable=False),
    Column("days", Integer),
    Column("included", Text, nullable=False),  # JSON list of data sets, as asked
    Column("next_token", Text),  # of the next page; NULL once the window is complete
    Column("next_token_at", BigInteger),
    Column("token_window_from", BigInteger),  # the window this token belongs to
    Column("token_window_until", BigInteger),
    Column("pages", Integer, nullable=False, default=0),
    Column("received", BigInteger, nullable=False, default=0),
    Column("new", BigInteger, nullable=False, default=0),
    Column("changed", BigInteger, nullable=False, default=0),
    Column("same", BigInteger, nullable=False, default=0),
    Column("held", BigInteger, nullable=False, default=0),
    Column("lines", BigInteger, nullable=False, server_default="0"),  # of report files: rows read and held
    Column("replaced", BigInteger, nullable=False, server_default="0"),  # letters Amazon had replaced by "?" before
    Column("refused_data", Text, nullable=False, default="[]"),
    Column("data_seen", Text, nullable=False, server_default="{}"),  # JSON: data set -> shipped orders that had it
    Column("fell_back", Integer, nullable=False, server_default="0"),  # the client secret before the last served it
    Column("request_ids", Text, nullable=False, default="[]"),
    Column("error_code", _text()),
    Column("error_facts", Text, nullable=False, default="{}"),
    Column("holder", _text(), nullable=False),
    CheckConstraint('received = "new" + changed + same + held', name="runs_add_up"),
    sqlite_autoincrement=True,
)
Index("runs_by_store", runs.c.store_id, runs.c.started, runs.c.id)

run_pages = Table(
    "run_pages",
    metadata,
    Column("run_id", ForeignKey("runs.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("digest", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("received", Integer, nullable=False),
    Column("new", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("same", Integer, nullable=False),
    Column("held", Integer, nullable=False),
    # the chain of pages: what a page was asked with and what it led to; "" begins and ends a window
    Column("slice_id", ForeignKey("slices.id")),
    Column("window_from", BigInteger),
    Column("window_until", BigInteger),
    Column("follows", Text, nullable=False, server_default=""),
    Column("leads_to", Text, nullable=False, server_default=""),
    CheckConstraint('received = "new" + changed + same + held', name="run_pages_add_up"),
)

#: the stretches of time that a history is read in, each one report of Amazon; kept, so that none is asked for twice
slices = Table(
    "slices",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("run_id", ForeignKey("runs.id"), nullable=False),  # the run that worked on it last
    Column("report_type", _text(), nullable=False),
    Column("window_from", BigInteger, nullable=False),
    Column("window_until", BigInteger, nullable=False),
    Column("marketplaces", Text, nullable=False),  # JSON list of ids
    Column("state", _text(), nullable=False),  # model.history.SliceState
    Column("report_id", _text()),
    Column("document_id", _text()),
    Column("asked_at", BigInteger),
    Column("ready_at", BigInteger),
    Column("stored_at", BigInteger),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("orders", BigInteger, nullable=False, server_default="0"),
    Column("lines", BigInteger, nullable=False, server_default="0"),
    Column("error_code", _text()),
    Column("error_facts", Text, nullable=False, server_default="{}"),
    sqlite_autoincrement=True,
)
Index("slices_by_store", slices.c.store_id, slices.c.window_from, slices.c.id)

#: which windows of time were read whole, from which source: the proof that nothing lies between them
ledger = Table(
    "ledger",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("run_id", ForeignKey("runs.id"), nullable=False),
    Column("source", _text(), nullable=False),  # model.orders.Source
    Column("window_by", _text(), nullable=False),  # created or updated
    Column("window_from", BigInteger, nullable=False),
    Column("window_until", BigInteger, nullable=False),
    Column("marketplaces", Text, nullable=False),  # JSON list of ids
    Column("pages", Integer, nullable=False),
    Column("received", BigInteger, nullable=False),
    Column("read_at", BigInteger, nullable=False),  # when the last page came
    sqlite_autoincrement=True,
)
Index("ledger_by_store", ledger.c.store_id, ledger.c.window_from, ledger.c.id)

#: how far each marketplace of a store is known: a marketplace switched on later is asked for from its own beginning
cursors = Table(
    "cursors",
    metadata,
    Column("store_id", ForeignKey("stores.id"), primary_key=True),
    Column("marketplace_id", _text(), primary_key=True),
    Column("updated_until", BigInteger),  # every change up to here is imported
    Column("imported_at", BigInteger, nullable=False),
)

leases = Table(
    "leases",
    metadata,
    Column("store_id", ForeignKey("stores.id"), primary_key=True),
    Column("token", Text, nullable=False),
    Column("holder", Text, nullable=False),
    Column("process", Text, nullable=False),  # system, computer and process number
    Column("since", BigInteger, nullable=False),
    Column("until", BigInteger, nullable=False),
)

buckets = Table(
    "buckets",
    metadata,
    Column("account", _text(), primary_key=True),
    Column("operation", _text(), primary_key=True),
    Column("tokens", Float(53), nullable=False),
    Column("at", BigInteger, nullable=False),
)

orders = Table(
    "orders",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("order_id", _text(), nullable=False),
    Column("created", BigInteger, nullable=False),
    Column("updated", BigInteger, nullable=False),
    Column("status", _text(), nullable=False),
    Column("fulfilled_by", _text()),
    Column("marketplace_id", _text()),
    Column("business", Integer, nullable=False),
    Column("programs", _text(), nullable=False),  # joined by ","
    Column("item_count", Integer, nullable=False),
    Column("total", BigInteger),
    Column("currency", _text()),
    Column("agreement", _text(), nullable=False),
    Column("difference", BigInteger),
    Column("ship_country", _text()),
    Column("tax_territory", _text()),
    Column("first_run", BigInteger, nullable=False),
    Column("last_run", BigInteger, nullable=False),
    Column("source", _text(), nullable=False, server_default="API"),  # model.orders.Source of what stands here
    Column("seen", Integer, nullable=False, server_default="1"),  # who named it so far, model.orders.SEEN_*
    Column("digest", LargeBinary, nullable=False),  # of the whole content, to know an order that is the same
    UniqueConstraint("store_id", "order_id", name="orders_once"),
)
Index("orders_by_created", orders.c.store_id, orders.c.created, orders.c.id)
# answers the sums of a whole store by itself; the id in it lets new rows be appended instead of scattered
Index("orders_by_currency", orders.c.store_id, orders.c.currency, orders.c.id, orders.c.total)

order_details = Table(
    "order_details",
    metadata,
    Column("order_row", ForeignKey("orders.id"), primary_key=True),
    Column("channel", Text, nullable=False),
    Column("seller_order_id", Text),
    Column("associated", Text, nullable=False),  # JSON
    Column("breakdowns", Text, nullable=False),  # JSON, see encoding.py
    Column("parts", Text, nullable=False),  # JSON, the agreement's parts
    Column("ship_region", Text),
    Column("recipient_given", Integer, nullable=False),
    Column("earliest_ship", BigInteger),
    Column("latest_ship", BigInteger),
    Column("extra", Text),
)

#: what an order was before: one row a change
order_versions = Table(
    "order_versions",
    metadata,
    Column("order_row", ForeignKey("orders.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),  # 1 is the first change
    Column("run_id", BigInteger, nullable=False),
    Column("source", _text(), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("changes", Text, nullable=False),  # JSON list of [field, before, after], see model/versions.py
)

#: when a store is imported by itself
schedules = Table(
    "schedules",
    metadata,
    Column("store_id", ForeignKey("stores.id"), primary_key=True),
    Column("switched_on", Integer, nullable=False),
    Column("every_minutes", Integer),
    Column("at_times", Text, nullable=False),  # JSON list of "HH:MM", Vilnius time
    Column("handled_until", BigInteger),  # everything due up to here was begun
    Column("second_look_at", BigInteger),  # when the last 30 days were last looked over
    Column("revision", Integer, nullable=False, server_default="1"),
)

#: what an item is called, once each: a title of a product that sold a thousand times is stored and searched once
item_texts = Table(
    "item_texts",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("sku", _text()),
    Column("asin", _text()),
    Column("title", _text()),
    Column("title_key", _text()),  # words.sort_key
    Column("search", _text(), nullable=False),  # words.search_key of all three
    UniqueConstraint("store_id", "digest", name="item_texts_once"),
)

order_items = Table(
    "order_items",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("order_row", ForeignKey("orders.id"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("order_item_id", _text(), nullable=False),
    Column("text_id", ForeignKey("item_texts.id"), nullable=False),
    Column("quantity", BigInteger, nullable=False),
    Column("quantity_fulfilled", BigInteger),
    Column("unit_price", BigInteger),
    Column("total", BigInteger),
    Column("tax", BigInteger),
    Column("currency", _text()),
    Column("status", _text(), nullable=False),
    Column("created", BigInteger, nullable=False),  # the order's: the table of all items is sorted by it
    Column("present", Integer, nullable=False),  # 0: stood in an earlier reply, is missing in the newest
    UniqueConstraint("order_row", "order_item_id", name="order_items_once"),
)
Index("order_items_by_created", order_items.c.store_id, order_items.c.created, order_items.c.id)
Index(
    "order_items_by_currency",
    order_items.c.store_id,
    order_items.c.currency,
    order_items.c.id,
    order_items.c.total,
    order_items.c.quantity,
)

item_details = Table(
    "item_details",
    metadata,
    Column("item_row", ForeignKey("order_items.id"), primary_key=True),
    Column("quantity_unfulfilled", BigInteger),
    Column("unit_currency", Text),
    Column("breakdowns", Text, nullable=False),
    Column("cancellation", Text, nullable=False),
    Column("promotion_ids", Text, nullable=False),
    Column("gift_wrap_level", Text),
    Column("tax_collection", Text, nullable=False),
    Column("tax_scheme", Text, nullable=False),
    Column("extra", Text),
)

packages = Table(
    "packages",
    metadata,
    Column("order_row", ForeignKey("orders.id"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("reference_id", Text, nullable=False),
    Column("carrier", Text),
    Column("tracking_number", Text),
    Column("status", Text),
    Column("ship_time", BigInteger),
)

held = Table(
    "held",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("same_as", _text(), nullable=False),  # the order id, or a digest of the reply that has none
    Column("order_id", _text()),
    Column("reason", _text(), nullable=False),
    Column("field", _text(), nullable=False),
    Column("value", _text()),
    Column("raw", Text, nullable=False),
    Column("updated", BigInteger),
    Column("first_seen", BigInteger, nullable=False),
    Column("last_tried", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("run_id", BigInteger, nullable=False),
    Column("source", _text(), nullable=False, server_default="API"),
    Column("created", BigInteger),  # when it was ordered, where that can be read
    Column("lines", _text()),  # of a report file: the numbers of its lines, joined by ","
    UniqueConstraint("store_id", "same_as", name="held_once"),
    sqlite_autoincrement=True,
)

#: how Finvalda is reached: one row, number 1
finvalda_connection = Table(
    "finvalda_connection",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("content", Text, nullable=False),  # JSON of model.finvalda.FinvaldaConnection
    Column("revision", Integer, nullable=False),
    Column("saved_at", BigInteger, nullable=False),
    Column("saved_by", _text(), nullable=False),
)

#: codes of Finvalda as read last, for choosing
finvalda_reference = Table(
    "finvalda_reference",
    metadata,
    Column("company", _text(), primary_key=True),
    Column("kind", _text(), primary_key=True),
    Column("code", _text(), primary_key=True),
    Column("title", _text(), nullable=False),
    Column("facts", Text, nullable=False),  # JSON object of texts
    Column("search", _text(), nullable=False),  # words.search_key of code and title
)

finvalda_readings = Table(
    "finvalda_readings",
    metadata,
    Column("company", _text(), primary_key=True),
    Column("kind", _text(), primary_key=True),
    Column("count", Integer, nullable=False),
    Column("read_at", BigInteger),  # NULL: never read whole
    Column("error_code", _text(), nullable=False),
    Column("error_facts", Text, nullable=False),
)

#: exact text of the rate: EUR for one unit
currency_rates = Table(
    "currency_rates",
    metadata,
    Column("source", _text(), primary_key=True),  # model.posting_settings.RateSource
    Column("company", _text(), primary_key=True),  # "" for the banks
    Column("currency", _text(), primary_key=True),
    Column("day", _text(), primary_key=True),  # ISO date it is good for
    Column("eur_per_unit", Text, nullable=False),
    Column("read_at", BigInteger, nullable=False),
)

posting_settings = Table(
    "posting_settings",
    metadata,
    Column("store_id", ForeignKey("stores.id"), primary_key=True),
    Column("content", Text, nullable=False),  # JSON of model.posting_settings.PostingSettings
    Column("revision", Integer, nullable=False),
    Column("saved_at", BigInteger, nullable=False),
    Column("saved_by", _text(), nullable=False),
)

vat_rules = Table(
    "vat_rules",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("stock_country", _text(), nullable=False),
    Column("ship_to", _text(), nullable=False),
    Column("buyer", _text(), nullable=False),
    Column("collector", _text(), nullable=False),
    Column("rate_class", _text(), nullable=False),
    Column("valid_from", _text()),  # ISO dates, inclusive
    Column("valid_until", _text()),
    Column("vat_code", _text(), nullable=False),
    Column("rate", _text()),  # per cent as exact text
    Column("classifier", _text(), nullable=False),
    Column("certainty", _text(), nullable=False),
    Column("origin", _text(), nullable=False),
    Column("note", _text(), nullable=False),
    Column("confirmed_at", BigInteger),
    Column("confirmed_by", _text(), nullable=False),
    Column("revision", Integer, nullable=False),
    sqlite_autoincrement=True,
)
Index("vat_rules_by_store", vat_rules.c.store_id, vat_rules.c.id)

#: rates of countries that were read from a file in place of those the program brings
vat_rates = Table(
    "vat_rates",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),  # one row, number 1
    Column("content", Text, nullable=False),  # JSON list of model.vat.VatRate
    Column("origin", Text, nullable=False),  # name of the file
    Column("saved_at", BigInteger, nullable=False),
    Column("saved_by", _text(), nullable=False),
)

product_mappings = Table(
    "product_mappings",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("sku", _text(), nullable=False),
    Column("components", Text, nullable=False),  # JSON list of model.products.Component
    Column("rate_class", _text(), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("saved_at", BigInteger, nullable=False),
    Column("saved_by", _text(), nullable=False),
    UniqueConstraint("store_id", "sku", name="product_mappings_once"),
    sqlite_autoincrement=True,
)

#: what was decided by hand about one order
posting_decisions = Table(
    "posting_decisions",
    metadata,
    Column("order_row", ForeignKey("orders.id"), primary_key=True),
    Column("vat_number", _text()),
    Column("stock_country", _text()),
    Column("vat_by_rule", Integer, nullable=False),
    Column("left_out", Integer, nullable=False),
    Column("note", _text(), nullable=False),
    Column("decided_by", _text(), nullable=False),
    Column("decided_at", BigInteger, nullable=False),
    Column("revision", Integer, nullable=False),
)

#: import files written for Finvalda, numbered without a gap
posting_files = Table(
    "posting_files",
    metadata,
    Column("store_id", ForeignKey("stores.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("path", Text, nullable=False),
    Column("documents", Integer, nullable=False),
    Column("digest", Text, nullable=False),
    Column("written_at", BigInteger, nullable=False),
    Column("written_by", _text(), nullable=False),
)

#: what was made of each order in Finvalda. Who is to send one inserts or takes its row first: so nothing is sent twice
postings = Table(
    "postings",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("order_row", ForeignKey("orders.id"), nullable=False),
    Column("order_id", _text(), nullable=False),
    Column("sequence", Integer, nullable=False),  # 0 the sale, 1, 2 … its returns
    Column("kind", _text(), nullable=False),  # model.postings.PostingKind
    Column("state", _text(), nullable=False),  # model.postings.PostingState
    Column("item_class", _text(), nullable=False),
    Column("company", _text(), nullable=False),
    Column("parameter", _text(), nullable=False),
    Column("series", _text(), nullable=False),
    Column("document", _text(), nullable=False),
    Column("journal", _text(), nullable=False),
    Column("number", _text(), nullable=False),
    Column("day", _text(), nullable=False),  # ISO date of the operation
    Column("client", _text(), nullable=False),
    Column("currency", _text(), nullable=False),
    Column("total", BigInteger, nullable=False),
    Column("total_eur", BigInteger, nullable=False),
    Column("content", Text, nullable=False),  # JSON of model.postings.Posting, as it was or is to be sent
    Column("order_digest", _text(), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("claim", _text(), nullable=False),  # token of who is at it, "" nobody
    Column("claimed_by", _text(), nullable=False),
    Column("claimed_until", BigInteger),
    Column("sent_at", BigInteger),
    Column("created_at", BigInteger),
    Column("result_code", Integer),
    Column("result_text", Text, nullable=False),
    Column("verified_at", BigInteger),
    Column("verified", _text(), nullable=False),
    Column("file_number", Integer),
    Column("revision", Integer, nullable=False),
    UniqueConstraint("order_row", "sequence", name="postings_once"),
    sqlite_autoincrement=True,
)
Index("postings_by_store", postings.c.store_id, postings.c.day, postings.c.id)

#: who did what with a posting and what Finvalda answered; never changed afterwards
posting_events = Table(
    "posting_events",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("posting_id", ForeignKey("postings.id"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("by", _text(), nullable=False),
    Column("what", _text(), nullable=False),  # claimed, sending, created, linked, failed, unclear, removed, …
    Column("result_code", Integer),
    Column("text", Text, nullable=False),
    sqlite_autoincrement=True,
)
Index("posting_events_by_posting", posting_events.c.posting_id, posting_events.c.id)

#: steps of the guide that somebody of the office has done; of the store to come before there is one ("" is its uid)
guide_ticks = Table(
    "guide_ticks",
    metadata,
    Column("store_uid", _text(), primary_key=True),
    Column("step", _text(), primary_key=True),  # model.guide.Step.id
    Column("ticked_at", BigInteger, nullable=False),
    Column("ticked_by", _text(), nullable=False),
)

#: what Amazon gives to a store's application, each as it was last asked for
role_answers = Table(
    "role_answers",
    metadata,
    Column("store_id", ForeignKey("stores.id"), primary_key=True),
    Column("subject", _text(), primary_key=True),  # model.roles.Subject
    Column("state", _text(), nullable=False),  # model.roles.Given
    Column("error_code", _text()),
    Column("error_facts", Text, nullable=False),  # JSON
    Column("request_id", _text(), nullable=False),
    Column("asked_at", BigInteger, nullable=False),
)

#: whose orders a store has: the keys that were found to be of the same seller, and the seller id that Amazon showed
store_accounts = Table(
    "store_accounts",
    metadata,
    Column("store_id", ForeignKey("stores.id"), primary_key=True),
    Column("fingerprint", _text(), nullable=False),  # secrets.Secret.fingerprint of the refresh token
    Column("seller_id", _text(), nullable=False),
    Column("proof", _text(), nullable=False),  # model.accounts.AccountProof
    Column("proved_at", BigInteger, nullable=False),
)

#: when a secret was made at Amazon, where somebody knows; counts for the edition of this stamp only
secret_dates = Table(
    "secret_dates",
    metadata,
    Column("store_id", ForeignKey("stores.id"), primary_key=True),
    Column("secret", _text(), primary_key=True),  # model.stores.SecretName
    Column("stamp", _text(), nullable=False),
    Column("made_on", _text(), nullable=False),  # ISO date
    Column("saved_at", BigInteger, nullable=False),
    Column("saved_by", _text(), nullable=False),
)

#: who did what; each row chained to the one before, see model/chain.py. Rows are never changed
audit_log = Table(
    "audit_log",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # counts on without a gap
    Column("at", BigInteger, nullable=False),
    Column("who", _text(), nullable=False),  # user@computer
    Column("what", _text(), nullable=False),  # model.audit.What
    Column("store_code", _text(), nullable=False),  # "" where none is concerned
    Column("facts", Text, nullable=False),  # JSON object of texts and numbers, nothing secret or personal
    Column("previous", _text(), nullable=False),
    Column("digest", _text(), nullable=False),
)

#: where a chain begins since its oldest rows were cut off
chain_beginnings = Table(
    "chain_beginnings",
    metadata,
    Column("chain", _text(), primary_key=True),  # "audit" or "erasures"
    Column("last_id", BigInteger, nullable=False),  # the last row that was cut off
    Column("digest", _text(), nullable=False),  # its digest
    Column("cut_at", BigInteger, nullable=False),
    Column("cut_by", _text(), nullable=False),
)

#: what a store keeps of its buyers
personal_settings = Table(
    "personal_settings",
    metadata,
    Column("store_id", ForeignKey("stores.id"), primary_key=True),
    Column("content", Text, nullable=False),  # JSON of model.personal.PersonalSettings
    Column("revision", Integer, nullable=False),
    Column("saved_at", BigInteger, nullable=False),
    Column("saved_by", _text(), nullable=False),
)

#: the keys that seal the keys of orders; they themselves are in keyrings, or sealed in personal_wraps
personal_keys = Table(
    "personal_keys",
    metadata,
    Column("id", _text(), primary_key=True),
    Column("purpose", _text(), nullable=False),  # model.personal.KeyPurpose
    Column("state", _text(), nullable=False),  # current, or retiring while what it seals is sealed anew
    Column("check_value", LargeBinary, nullable=False),  # tells a right key from a wrong one
    Column("made_at", BigInteger, nullable=False),
    Column("made_by", _text(), nullable=False),
)

#: who may open the keys of a shared database: computers, and the passphrase of recovery
personal_holders = Table(
    "personal_holders",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("kind", _text(), nullable=False),  # computer, or passphrase
    Column("name", _text(), nullable=False),  # user@computer
    Column("public_key", LargeBinary, nullable=False),  # X25519
    Column("sealed_private", LargeBinary),  # of the passphrase: its private key, sealed by what is derived from it
    Column("salt", LargeBinary),
    Column("state", _text(), nullable=False),  # asked, or authorised
    Column("asked_at", BigInteger, nullable=False),
    Column("authorised_at", BigInteger),
    Column("authorised_by", _text(), nullable=False),
    Column("proof", LargeBinary),  # keyed, of name and public key: who is slipped in has none
    UniqueConstraint("kind", "name", name="personal_holders_once"),
    sqlite_autoincrement=True,
)

personal_wraps = Table(
    "personal_wraps",
    metadata,
    Column("key_id", ForeignKey("personal_keys.id"), primary_key=True),
    Column("holder_id", ForeignKey("personal_holders.id"), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)

#: of which orders personal data are or were kept: the row stays when they are erased, so that none is kept again
personal_orders = Table(
    "personal_orders",
    metadata,
    Column("order_row", ForeignKey("orders.id"), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("key_id", _text()),  # of personal_keys; NULL once erased
    Column("sealed_key", LargeBinary),  # the order's own key; NULL once erased
    Column("digest", LargeBinary),  # keyed, of all values: to know data that are the same
    Column("missing", Text, nullable=False),  # JSON {field: model.personal.Missing}
    Column("kept_at", BigInteger, nullable=False),
    Column("due_at", BigInteger),  # when it is to be erased; NULL: not to be told yet
    Column("due_by", _text(), nullable=False),  # model.personal.DueBy
    Column("delivered_at", BigInteger),  # when it was first known that everything is delivered
    Column("duty_id", BigInteger),  # kept longer under this duty
    Column("erased_at", BigInteger),
    Column("erased_rule", _text()),  # model.personal.ErasureRule
)
Index("personal_orders_by_due", personal_orders.c.store_id, personal_orders.c.due_at)

#: the values, each sealed on its own with the order's key; a keyed hash beside those that are searched for
personal_data = Table(
    "personal_data",
    metadata,
    Column("order_row", ForeignKey("personal_orders.order_row"), primary_key=True),
    Column("buyer_name", LargeBinary),
    Column("buyer_company", LargeBinary),
    Column("email", LargeBinary),
    Column("recipient_name", LargeBinary),
    Column("recipient_company", LargeBinary),
    Column("phone", LargeBinary),
    Column("address_lines", LargeBinary),
    Column("city", LargeBinary),
    Column("postcode", LargeBinary),
    Column("gift_message", LargeBinary),
    Column("tax_numbers", LargeBinary),
    Column("email_hash", LargeBinary),
    Column("buyer_name_hash", LargeBinary),
    Column("recipient_name_hash", LargeBinary),
)
Index("personal_data_by_email", personal_data.c.email_hash)
Index("personal_data_by_buyer_name", personal_data.c.buyer_name_hash)
Index("personal_data_by_recipient_name", personal_data.c.recipient_name_hash)

#: laws that ask for something to be kept longer, each with who said so and why; never changed, only ended
retention_duties = Table(
    "retention_duties",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("store_id", ForeignKey("stores.id"), nullable=False),
    Column("content", Text, nullable=False),  # JSON of model.personal.Duty
    Column("made_at", BigInteger, nullable=False),
    Column("made_by", _text(), nullable=False),
    Column("ended_at", BigInteger),
    Column("ended_by", _text(), nullable=False),
    sqlite_autoincrement=True,
)

#: the proof of what was erased, chained like audit_log; it outlives stores
erasures = Table(
    "erasures",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # counts on without a gap
    Column("at", BigInteger, nullable=False),
    Column("who", _text(), nullable=False),
    Column("rule", _text(), nullable=False),  # model.personal.ErasureRule
    Column("store_code", _text(), nullable=False),
    Column("order_id", _text(), nullable=False),  # "" for a file or a held reply without one
    Column("fields", _text(), nullable=False),  # joined by ","
    Column("due", _text(), nullable=False),
    Column("previous", _text(), nullable=False),
    Column("digest", _text(), nullable=False),
)

#: files with personal data that this program wrote, to be deleted by hand in time
personal_exports = Table(
    "personal_exports",
    metadata,
    Column("id", _id_type(), primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("who", _text(), nullable=False),
    Column("path", Text, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("erase_by", BigInteger),
    Column("gone_at", BigInteger),
    Column("gone_by", _text(), nullable=False),
    sqlite_autoincrement=True,
)
