BEGIN TRANSACTION;
CREATE TABLE buckets (
	account TEXT NOT NULL, 
	operation TEXT NOT NULL, 
	tokens FLOAT NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (account, operation)
);
INSERT INTO "buckets" VALUES('abc','searchOrders',3.5,1795352550000000);
CREATE TABLE currency_rates (
        source TEXT NOT NULL, company TEXT NOT NULL, currency TEXT NOT NULL, day TEXT NOT NULL,
        eur_per_unit TEXT NOT NULL, read_at BIGINT NOT NULL, PRIMARY KEY (source, company, currency, day));
CREATE TABLE cursors (
	store_id INTEGER NOT NULL, 
	marketplace_id TEXT NOT NULL, 
	updated_until BIGINT, 
	imported_at BIGINT NOT NULL, 
	PRIMARY KEY (store_id, marketplace_id), 
	FOREIGN KEY(store_id) REFERENCES stores (id)
);
INSERT INTO "cursors" VALUES(1,'A1C3SOZRARQ6R3',1795348680000000,1795352490000000);
INSERT INTO "cursors" VALUES(1,'A1PA6795UKMFR9',1795348680000000,1795352490000000);
CREATE TABLE finvalda_connection (
        id INTEGER NOT NULL PRIMARY KEY, content TEXT NOT NULL, revision INTEGER NOT NULL, saved_at BIGINT NOT NULL,
        saved_by TEXT NOT NULL);
CREATE TABLE finvalda_readings (
        company TEXT NOT NULL, kind TEXT NOT NULL, count INTEGER NOT NULL, read_at BIGINT,
        error_code TEXT NOT NULL, error_facts TEXT NOT NULL, PRIMARY KEY (company, kind));
CREATE TABLE finvalda_reference (
        company TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL,
        facts TEXT NOT NULL, search TEXT NOT NULL, PRIMARY KEY (company, kind, code));
CREATE TABLE guide_ticks (
        store_uid TEXT NOT NULL, step TEXT NOT NULL, ticked_at BIGINT NOT NULL, ticked_by TEXT NOT NULL,
        PRIMARY KEY (store_uid, step));
INSERT INTO "guide_ticks" VALUES('uid-FVSAMAZON','requirements.plan',1795694400000000,'office@pc');
CREATE TABLE held (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	store_id INTEGER NOT NULL, 
	same_as TEXT NOT NULL, 
	order_id TEXT, 
	reason TEXT NOT NULL, 
	field TEXT NOT NULL, 
	value TEXT, 
	raw TEXT NOT NULL, 
	updated BIGINT, 
	first_seen BIGINT NOT NULL, 
	last_tried BIGINT NOT NULL, 
	tries INTEGER NOT NULL, 
	run_id BIGINT NOT NULL, source TEXT DEFAULT 'API' NOT NULL, created BIGINT, lines TEXT, 
	CONSTRAINT held_once UNIQUE (store_id, same_as), 
	FOREIGN KEY(store_id) REFERENCES stores (id)
);
INSERT INTO "held" VALUES(1,1,'303-9999999-1234567','303-9999999-1234567','amount_unreadable','proceeds.grandTotal.amount','12.4.0','{"orderId":"303-9999999-1234567"}',1795348800000000,1795348860000000,1795348860000000,1,1,'API',NULL,NULL);
CREATE TABLE item_details (
	item_row INTEGER NOT NULL, 
	quantity_unfulfilled BIGINT, 
	unit_currency TEXT, 
	breakdowns TEXT NOT NULL, 
	cancellation TEXT NOT NULL, 
	promotion_ids TEXT NOT NULL, 
	gift_wrap_level TEXT, 
	tax_collection TEXT NOT NULL, 
	tax_scheme TEXT NOT NULL, 
	extra TEXT, 
	PRIMARY KEY (item_row), 
	FOREIGN KEY(item_row) REFERENCES order_items (id)
);
INSERT INTO "item_details" VALUES(1,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(2,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(3,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(4,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(5,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(6,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(7,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(8,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(9,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(10,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(11,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(12,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(13,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(14,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(15,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(16,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(17,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(18,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(19,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(20,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(21,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(22,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(23,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(24,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(25,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(26,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(27,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(28,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(29,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(30,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(31,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(32,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(33,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(34,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(35,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(36,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(37,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(38,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(39,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(40,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(41,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(42,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(43,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(44,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(45,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(46,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(47,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(48,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(49,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(50,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(51,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(52,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(53,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(54,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(55,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(56,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(57,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(58,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(59,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(60,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(61,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(62,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(63,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(64,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(65,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(66,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(67,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(68,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(69,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(70,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(71,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(72,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(73,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(74,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(75,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(76,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(77,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(78,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(79,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(80,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(81,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(82,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(83,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(84,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(85,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(86,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(87,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(88,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(89,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(90,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(91,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(92,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(93,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(94,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(95,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(96,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(97,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(98,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(99,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(100,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
INSERT INTO "item_details" VALUES(101,2,'EUR','[["ITEM",449900,"EUR"],["TAX",78000,"EUR"],["TAX",78000,"EUR","VAT","FINALIZED"]]','','["RUDUO-2026"]',NULL,'','UOSS',NULL);
CREATE TABLE item_texts (
	id INTEGER NOT NULL, 
	store_id INTEGER NOT NULL, 
	digest BLOB NOT NULL, 
	sku TEXT, 
	asin TEXT, 
	title TEXT, 
	title_key TEXT, 
	search TEXT NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT item_texts_once UNIQUE (store_id, digest), 
	FOREIGN KEY(store_id) REFERENCES stores (id)
);
INSERT INTO "item_texts" VALUES(1,1,X'D0B16DC5A20E65F30C78BADF10E79F85','001-Ž','B000000001','Šepetėlis 1','s￯epetelis 100000200000','001-z
b000000001
sepetelis 1');
INSERT INTO "item_texts" VALUES(2,2,X'D0B16DC5A20E65F30C78BADF10E79F85','001-Ž','B000000001','Šepetėlis 1','s￯epetelis 100000200000','001-z
b000000001
sepetelis 1');
CREATE TABLE leases (
	store_id INTEGER NOT NULL, 
	token TEXT NOT NULL, 
	holder TEXT NOT NULL, 
	process TEXT NOT NULL, 
	since BIGINT NOT NULL, 
	until BIGINT NOT NULL, 
	PRIMARY KEY (store_id), 
	FOREIGN KEY(store_id) REFERENCES stores (id)
);
CREATE TABLE ledger (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, store_id INTEGER NOT NULL REFERENCES stores (id), run_id INTEGER NOT NULL REFERENCES runs (id),
        source TEXT NOT NULL, window_by TEXT NOT NULL, window_from BIGINT NOT NULL, window_until BIGINT NOT NULL,
        marketplaces TEXT NOT NULL, pages INTEGER NOT NULL, received BIGINT NOT NULL, read_at BIGINT NOT NULL);
INSERT INTO "ledger" VALUES(1,1,1,'API','updated',1793620800000000,1795348680000000,'["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]',2,100,1795348860000000);
INSERT INTO "ledger" VALUES(2,1,2,'API','created',1793620800000000,1795348680000000,'["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]',1,2,1795352490000000);
CREATE TABLE order_details (
	order_row INTEGER NOT NULL, 
	channel TEXT NOT NULL, 
	seller_order_id TEXT, 
	associated TEXT NOT NULL, 
	breakdowns TEXT NOT NULL, 
	parts TEXT NOT NULL, 
	ship_region TEXT, 
	recipient_given INTEGER NOT NULL, 
	earliest_ship BIGINT, 
	latest_ship BIGINT, 
	extra TEXT, 
	PRIMARY KEY (order_row), 
	FOREIGN KEY(order_row) REFERENCES orders (id)
);
INSERT INTO "order_details" VALUES(1,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176060000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(2,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176120000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(3,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176180000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(4,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176240000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(5,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176300000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(6,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176360000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(7,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176420000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(8,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176480000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(9,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176540000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(10,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176600000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(11,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176660000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(12,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176720000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(13,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176780000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(14,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176840000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(15,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176900000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(16,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176960000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(17,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177020000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(18,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177080000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(19,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177140000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(20,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177200000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(21,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177260000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(22,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177320000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(23,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177380000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(24,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177440000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(25,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177500000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(26,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177560000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(27,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177620000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(28,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177680000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(29,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177740000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(30,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177800000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(31,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177860000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(32,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177920000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(33,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795177980000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(34,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178040000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(35,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178100000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(36,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178160000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(37,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178220000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(38,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178280000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(39,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178340000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(40,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178400000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(41,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178460000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(42,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178520000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(43,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178580000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(44,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178640000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(45,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178700000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(46,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178760000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(47,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178820000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(48,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178880000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(49,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795178940000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(50,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179000000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(51,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179060000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(52,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179120000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(53,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179180000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(54,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179240000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(55,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179300000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(56,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179360000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(57,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179420000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(58,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179480000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(59,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179540000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(60,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179600000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(61,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179660000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(62,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179720000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(63,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179780000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(64,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179840000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(65,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179900000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(66,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795179960000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(67,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180020000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(68,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180080000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(69,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180140000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(70,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180200000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(71,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180260000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(72,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180320000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(73,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180380000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(74,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180440000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(75,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180500000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(76,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180560000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(77,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180620000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(78,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180680000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(79,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180740000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(80,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180800000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(81,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180860000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(82,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180920000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(83,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795180980000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(84,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181040000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(85,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181100000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(86,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181160000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(87,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181220000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(88,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181280000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(89,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181340000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(90,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181400000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(91,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181460000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(92,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181520000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(93,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181580000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(94,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181640000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(95,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181700000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(96,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181760000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(97,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181820000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(98,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181880000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(99,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795181940000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(100,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795188000000000,NULL,'{"newField":1}');
INSERT INTO "order_details" VALUES(101,'AMAZON','0001','[["303-0000000-0000000","REPLACEMENT_ORIGINAL_ID"]]','[["ITEM",449900,"EUR"]]','[true,[-100,"EUR"],[450000,"EUR"],null,null,null,null,null,null,[78000,"EUR"]]','Las Palmas',1,1795176060000000,NULL,'{"newField":1}');
CREATE TABLE order_items (
	id INTEGER NOT NULL, 
	store_id INTEGER NOT NULL, 
	order_row INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	order_item_id TEXT NOT NULL, 
	text_id INTEGER NOT NULL, 
	quantity BIGINT NOT NULL, 
	quantity_fulfilled BIGINT, 
	unit_price BIGINT, 
	total BIGINT, 
	tax BIGINT, 
	currency TEXT, 
	status TEXT NOT NULL, 
	created BIGINT NOT NULL, 
	present INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT order_items_once UNIQUE (order_row, order_item_id), 
	FOREIGN KEY(store_id) REFERENCES stores (id), 
	FOREIGN KEY(order_row) REFERENCES orders (id), 
	FOREIGN KEY(text_id) REFERENCES item_texts (id)
);
INSERT INTO "order_items" VALUES(1,1,1,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795089660000000,1);
INSERT INTO "order_items" VALUES(2,1,2,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795089720000000,1);
INSERT INTO "order_items" VALUES(3,1,3,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795089780000000,1);
INSERT INTO "order_items" VALUES(4,1,4,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795089840000000,1);
INSERT INTO "order_items" VALUES(5,1,5,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','CANCELLED',1795089900000000,1);
INSERT INTO "order_items" VALUES(6,1,6,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795089960000000,1);
INSERT INTO "order_items" VALUES(7,1,7,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090020000000,1);
INSERT INTO "order_items" VALUES(8,1,8,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090080000000,1);
INSERT INTO "order_items" VALUES(9,1,9,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090140000000,1);
INSERT INTO "order_items" VALUES(10,1,10,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090200000000,1);
INSERT INTO "order_items" VALUES(11,1,11,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090260000000,1);
INSERT INTO "order_items" VALUES(12,1,12,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090320000000,1);
INSERT INTO "order_items" VALUES(13,1,13,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090380000000,1);
INSERT INTO "order_items" VALUES(14,1,14,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090440000000,1);
INSERT INTO "order_items" VALUES(15,1,15,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090500000000,1);
INSERT INTO "order_items" VALUES(16,1,16,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090560000000,1);
INSERT INTO "order_items" VALUES(17,1,17,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090620000000,1);
INSERT INTO "order_items" VALUES(18,1,18,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090680000000,1);
INSERT INTO "order_items" VALUES(19,1,19,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090740000000,1);
INSERT INTO "order_items" VALUES(20,1,20,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090800000000,1);
INSERT INTO "order_items" VALUES(21,1,21,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090860000000,1);
INSERT INTO "order_items" VALUES(22,1,22,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090920000000,1);
INSERT INTO "order_items" VALUES(23,1,23,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795090980000000,1);
INSERT INTO "order_items" VALUES(24,1,24,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091040000000,1);
INSERT INTO "order_items" VALUES(25,1,25,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091100000000,1);
INSERT INTO "order_items" VALUES(26,1,26,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091160000000,1);
INSERT INTO "order_items" VALUES(27,1,27,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091220000000,1);
INSERT INTO "order_items" VALUES(28,1,28,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091280000000,1);
INSERT INTO "order_items" VALUES(29,1,29,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091340000000,1);
INSERT INTO "order_items" VALUES(30,1,30,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091400000000,1);
INSERT INTO "order_items" VALUES(31,1,31,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091460000000,1);
INSERT INTO "order_items" VALUES(32,1,32,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091520000000,1);
INSERT INTO "order_items" VALUES(33,1,33,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091580000000,1);
INSERT INTO "order_items" VALUES(34,1,34,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091640000000,1);
INSERT INTO "order_items" VALUES(35,1,35,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091700000000,1);
INSERT INTO "order_items" VALUES(36,1,36,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091760000000,1);
INSERT INTO "order_items" VALUES(37,1,37,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091820000000,1);
INSERT INTO "order_items" VALUES(38,1,38,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091880000000,1);
INSERT INTO "order_items" VALUES(39,1,39,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795091940000000,1);
INSERT INTO "order_items" VALUES(40,1,40,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092000000000,1);
INSERT INTO "order_items" VALUES(41,1,41,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092060000000,1);
INSERT INTO "order_items" VALUES(42,1,42,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092120000000,1);
INSERT INTO "order_items" VALUES(43,1,43,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092180000000,1);
INSERT INTO "order_items" VALUES(44,1,44,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092240000000,1);
INSERT INTO "order_items" VALUES(45,1,45,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092300000000,1);
INSERT INTO "order_items" VALUES(46,1,46,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092360000000,1);
INSERT INTO "order_items" VALUES(47,1,47,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092420000000,1);
INSERT INTO "order_items" VALUES(48,1,48,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092480000000,1);
INSERT INTO "order_items" VALUES(49,1,49,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092540000000,1);
INSERT INTO "order_items" VALUES(50,1,50,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092600000000,1);
INSERT INTO "order_items" VALUES(51,1,51,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092660000000,1);
INSERT INTO "order_items" VALUES(52,1,52,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092720000000,1);
INSERT INTO "order_items" VALUES(53,1,53,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092780000000,1);
INSERT INTO "order_items" VALUES(54,1,54,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092840000000,1);
INSERT INTO "order_items" VALUES(55,1,55,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092900000000,1);
INSERT INTO "order_items" VALUES(56,1,56,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795092960000000,1);
INSERT INTO "order_items" VALUES(57,1,57,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093020000000,1);
INSERT INTO "order_items" VALUES(58,1,58,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093080000000,1);
INSERT INTO "order_items" VALUES(59,1,59,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093140000000,1);
INSERT INTO "order_items" VALUES(60,1,60,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093200000000,1);
INSERT INTO "order_items" VALUES(61,1,61,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093260000000,1);
INSERT INTO "order_items" VALUES(62,1,62,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093320000000,1);
INSERT INTO "order_items" VALUES(63,1,63,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093380000000,1);
INSERT INTO "order_items" VALUES(64,1,64,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093440000000,1);
INSERT INTO "order_items" VALUES(65,1,65,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093500000000,1);
INSERT INTO "order_items" VALUES(66,1,66,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093560000000,1);
INSERT INTO "order_items" VALUES(67,1,67,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093620000000,1);
INSERT INTO "order_items" VALUES(68,1,68,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093680000000,1);
INSERT INTO "order_items" VALUES(69,1,69,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093740000000,1);
INSERT INTO "order_items" VALUES(70,1,70,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093800000000,1);
INSERT INTO "order_items" VALUES(71,1,71,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093860000000,1);
INSERT INTO "order_items" VALUES(72,1,72,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093920000000,1);
INSERT INTO "order_items" VALUES(73,1,73,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795093980000000,1);
INSERT INTO "order_items" VALUES(74,1,74,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094040000000,1);
INSERT INTO "order_items" VALUES(75,1,75,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094100000000,1);
INSERT INTO "order_items" VALUES(76,1,76,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094160000000,1);
INSERT INTO "order_items" VALUES(77,1,77,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094220000000,1);
INSERT INTO "order_items" VALUES(78,1,78,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094280000000,1);
INSERT INTO "order_items" VALUES(79,1,79,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094340000000,1);
INSERT INTO "order_items" VALUES(80,1,80,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094400000000,1);
INSERT INTO "order_items" VALUES(81,1,81,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094460000000,1);
INSERT INTO "order_items" VALUES(82,1,82,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094520000000,1);
INSERT INTO "order_items" VALUES(83,1,83,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094580000000,1);
INSERT INTO "order_items" VALUES(84,1,84,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094640000000,1);
INSERT INTO "order_items" VALUES(85,1,85,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094700000000,1);
INSERT INTO "order_items" VALUES(86,1,86,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094760000000,1);
INSERT INTO "order_items" VALUES(87,1,87,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094820000000,1);
INSERT INTO "order_items" VALUES(88,1,88,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094880000000,1);
INSERT INTO "order_items" VALUES(89,1,89,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795094940000000,1);
INSERT INTO "order_items" VALUES(90,1,90,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795095000000000,1);
INSERT INTO "order_items" VALUES(91,1,91,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795095060000000,1);
INSERT INTO "order_items" VALUES(92,1,92,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795095120000000,1);
INSERT INTO "order_items" VALUES(93,1,93,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795095180000000,1);
INSERT INTO "order_items" VALUES(94,1,94,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795095240000000,1);
INSERT INTO "order_items" VALUES(95,1,95,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795095300000000,1);
INSERT INTO "order_items" VALUES(96,1,96,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795095360000000,1);
INSERT INTO "order_items" VALUES(97,1,97,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795095420000000,1);
INSERT INTO "order_items" VALUES(98,1,98,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795095480000000,1);
INSERT INTO "order_items" VALUES(99,1,99,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795095540000000,1);
INSERT INTO "order_items" VALUES(100,1,100,0,'00000000000001',1,2,0,224950,449900,78000,'EUR','SHIPPED',1795101600000000,1);
INSERT INTO "order_items" VALUES(101,2,101,0,'00000000000001',2,2,0,224950,449900,78000,'EUR','SHIPPED',1795089660000000,1);
CREATE TABLE order_versions (
        order_row INTEGER NOT NULL REFERENCES orders (id), number INTEGER NOT NULL, run_id BIGINT NOT NULL,
        source TEXT NOT NULL, at BIGINT NOT NULL, changes TEXT NOT NULL, PRIMARY KEY (order_row, number));
CREATE TABLE orders (
	id INTEGER NOT NULL, 
	store_id INTEGER NOT NULL, 
	order_id TEXT NOT NULL, 
	created BIGINT NOT NULL, 
	updated BIGINT NOT NULL, 
	status TEXT NOT NULL, 
	fulfilled_by TEXT, 
	marketplace_id TEXT, 
	business INTEGER NOT NULL, 
	programs TEXT NOT NULL, 
	item_count INTEGER NOT NULL, 
	total BIGINT, 
	currency TEXT, 
	agreement TEXT NOT NULL, 
	difference BIGINT, 
	ship_country TEXT, 
	tax_territory TEXT, 
	first_run BIGINT NOT NULL, 
	last_run BIGINT NOT NULL, 
	digest BLOB NOT NULL, source TEXT DEFAULT 'API' NOT NULL, seen INTEGER DEFAULT '1' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT orders_once UNIQUE (store_id, order_id), 
	FOREIGN KEY(store_id) REFERENCES stores (id)
);
INSERT INTO "orders" VALUES(1,1,'303-0000001-1234567',1795089660000000,1795093260000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'CFE80270092C510549A0A01307F23D65','API',1);
INSERT INTO "orders" VALUES(2,1,'303-0000002-1234567',1795089720000000,1795093320000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'C848411F4AE3611F5878D79FD971FC2D','API',1);
INSERT INTO "orders" VALUES(3,1,'303-0000003-1234567',1795089780000000,1795093380000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'477411B3E9087D24A1FAF61CC6D53128','API',1);
INSERT INTO "orders" VALUES(4,1,'303-0000004-1234567',1795089840000000,1795093440000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'C5BED5240E76AA2E23A669EBF1C57AB6','API',1);
INSERT INTO "orders" VALUES(5,1,'303-0000005-1234567',1795089900000000,1795348800000000,'CANCELLED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,NULL,NULL,'differs',-100,'ES','ES-CN',1,2,X'92D082ED24AE5BE7C1EAD55710C3E1E8','API',1);
INSERT INTO "orders" VALUES(6,1,'303-0000006-1234567',1795089960000000,1795093560000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'65C58EDB207321E3662B0F1121BFC841','API',1);
INSERT INTO "orders" VALUES(7,1,'303-0000007-1234567',1795090020000000,1795093620000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'8B9E8C5F4703543988D600324C89C5EA','API',1);
INSERT INTO "orders" VALUES(8,1,'303-0000008-1234567',1795090080000000,1795093680000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'B036423F2C2EF266F0B52440B47AC950','API',1);
INSERT INTO "orders" VALUES(9,1,'303-0000009-1234567',1795090140000000,1795093740000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'C9F0558149F523DBA2459F33CEB84867','API',1);
INSERT INTO "orders" VALUES(10,1,'303-0000010-1234567',1795090200000000,1795093800000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'1F7A60F09EF732D7B26FBC47E2BF5676','API',1);
INSERT INTO "orders" VALUES(11,1,'303-0000011-1234567',1795090260000000,1795093860000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'9826CDA8C5A2F02FC65EA2E85F76B2E0','API',1);
INSERT INTO "orders" VALUES(12,1,'303-0000012-1234567',1795090320000000,1795093920000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'23B4F987E1EC2D9AE2F5C726E0019917','API',1);
INSERT INTO "orders" VALUES(13,1,'303-0000013-1234567',1795090380000000,1795093980000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'9D08364EC51E6AD15521B356092BE212','API',1);
INSERT INTO "orders" VALUES(14,1,'303-0000014-1234567',1795090440000000,1795094040000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'D49BACA181AE7529ECEAB72DA5F8BFA3','API',1);
INSERT INTO "orders" VALUES(15,1,'303-0000015-1234567',1795090500000000,1795094100000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'F60938FD6B6F782E915ADB3AF1F1C0A3','API',1);
INSERT INTO "orders" VALUES(16,1,'303-0000016-1234567',1795090560000000,1795094160000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'F6BD8A71A376BE9D44905F0623160C56','API',1);
INSERT INTO "orders" VALUES(17,1,'303-0000017-1234567',1795090620000000,1795094220000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'B046638BBE969E7CD5B4CEA1211AEFA0','API',1);
INSERT INTO "orders" VALUES(18,1,'303-0000018-1234567',1795090680000000,1795094280000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'6BC2C45A3F3F47737B409F506194ADEA','API',1);
INSERT INTO "orders" VALUES(19,1,'303-0000019-1234567',1795090740000000,1795094340000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'3B727FACC364DF6657C4B33EBDA3AA13','API',1);
INSERT INTO "orders" VALUES(20,1,'303-0000020-1234567',1795090800000000,1795094400000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'856BE8C85D256BF24DB2301A664C6872','API',1);
INSERT INTO "orders" VALUES(21,1,'303-0000021-1234567',1795090860000000,1795094460000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'87F8728729D0A58983A4500CA787ABFC','API',1);
INSERT INTO "orders" VALUES(22,1,'303-0000022-1234567',1795090920000000,1795094520000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'042E4301FBDF8D071AC16F4F2831FDFE','API',1);
INSERT INTO "orders" VALUES(23,1,'303-0000023-1234567',1795090980000000,1795094580000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'A546D903695881514E1DBACAE8904905','API',1);
INSERT INTO "orders" VALUES(24,1,'303-0000024-1234567',1795091040000000,1795094640000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'6C781B890891105F86629D9F2DCD3E0A','API',1);
INSERT INTO "orders" VALUES(25,1,'303-0000025-1234567',1795091100000000,1795094700000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'003DDA41922DABFFD6CFF18BCE12F228','API',1);
INSERT INTO "orders" VALUES(26,1,'303-0000026-1234567',1795091160000000,1795094760000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'21A4CE95382942B303C2059BC31D6905','API',1);
INSERT INTO "orders" VALUES(27,1,'303-0000027-1234567',1795091220000000,1795094820000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'52DC346F8E3144F3916EDC6BE942C8C3','API',1);
INSERT INTO "orders" VALUES(28,1,'303-0000028-1234567',1795091280000000,1795094880000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'DDA1697042E5F3E52E49BE549CE441DE','API',1);
INSERT INTO "orders" VALUES(29,1,'303-0000029-1234567',1795091340000000,1795094940000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'83C17FE967FDE0101B3FC1E7481685B7','API',1);
INSERT INTO "orders" VALUES(30,1,'303-0000030-1234567',1795091400000000,1795095000000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'2DB70A7207537B76F1162685E9F76AD8','API',1);
INSERT INTO "orders" VALUES(31,1,'303-0000031-1234567',1795091460000000,1795095060000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'E0F6ED380E3CACFFC6517C679F4F76B0','API',1);
INSERT INTO "orders" VALUES(32,1,'303-0000032-1234567',1795091520000000,1795095120000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'7048AB25C697979605C03651A4DC2CD5','API',1);
INSERT INTO "orders" VALUES(33,1,'303-0000033-1234567',1795091580000000,1795095180000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'277D370C71D0DB114910B324782AB757','API',1);
INSERT INTO "orders" VALUES(34,1,'303-0000034-1234567',1795091640000000,1795095240000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'048707B4A6704530B212E6360FB5F0B7','API',1);
INSERT INTO "orders" VALUES(35,1,'303-0000035-1234567',1795091700000000,1795095300000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'86251FA4F411D552EE514E5607FC6BE0','API',1);
INSERT INTO "orders" VALUES(36,1,'303-0000036-1234567',1795091760000000,1795095360000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'74B92A736B291B740760B7F71339DB92','API',1);
INSERT INTO "orders" VALUES(37,1,'303-0000037-1234567',1795091820000000,1795095420000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'0A08ACB6734DC496E81F25A3DF08F645','API',1);
INSERT INTO "orders" VALUES(38,1,'303-0000038-1234567',1795091880000000,1795095480000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'E6644A81290AD02E9BADBF74373D0622','API',1);
INSERT INTO "orders" VALUES(39,1,'303-0000039-1234567',1795091940000000,1795095540000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'A931201792994812610C4D076CE6D520','API',1);
INSERT INTO "orders" VALUES(40,1,'303-0000040-1234567',1795092000000000,1795095600000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'BA5BD031584EAD89E14E94C5F6D024E0','API',1);
INSERT INTO "orders" VALUES(41,1,'303-0000041-1234567',1795092060000000,1795095660000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'FF5ECF1D379970201493CD74229A2071','API',1);
INSERT INTO "orders" VALUES(42,1,'303-0000042-1234567',1795092120000000,1795095720000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'9BC2345DF455D10FC016401BBC975E91','API',1);
INSERT INTO "orders" VALUES(43,1,'303-0000043-1234567',1795092180000000,1795095780000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'BF7BA1F1022FE66B48D484259A65EDBA','API',1);
INSERT INTO "orders" VALUES(44,1,'303-0000044-1234567',1795092240000000,1795095840000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'3070223E44FD19505B8D0214AC2DD7E4','API',1);
INSERT INTO "orders" VALUES(45,1,'303-0000045-1234567',1795092300000000,1795095900000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'F49E1B7B1596B9FABE2606E54905C6EE','API',1);
INSERT INTO "orders" VALUES(46,1,'303-0000046-1234567',1795092360000000,1795095960000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'5512FBC866C24C66F400E8E04B7965E8','API',1);
INSERT INTO "orders" VALUES(47,1,'303-0000047-1234567',1795092420000000,1795096020000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'33217D83F349FD98D6D50F4E9A283D33','API',1);
INSERT INTO "orders" VALUES(48,1,'303-0000048-1234567',1795092480000000,1795096080000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'10AED7B47F24673509D88526A89A404C','API',1);
INSERT INTO "orders" VALUES(49,1,'303-0000049-1234567',1795092540000000,1795096140000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'5D3403A0414FFA98747F90CE246DD661','API',1);
INSERT INTO "orders" VALUES(50,1,'303-0000050-1234567',1795092600000000,1795096200000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'15BF014F23C2BA6C499007354D1A5CC8','API',1);
INSERT INTO "orders" VALUES(51,1,'303-0000051-1234567',1795092660000000,1795096260000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'E0C6A34FE7694D6D419EF5D990FD84A6','API',1);
INSERT INTO "orders" VALUES(52,1,'303-0000052-1234567',1795092720000000,1795096320000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'474797F025D01E6B257146136B07E05D','API',1);
INSERT INTO "orders" VALUES(53,1,'303-0000053-1234567',1795092780000000,1795096380000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'5685645BBA64A9741B871DD82A220565','API',1);
INSERT INTO "orders" VALUES(54,1,'303-0000054-1234567',1795092840000000,1795096440000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'F649C394B66F25F1277F76D7293A8E66','API',1);
INSERT INTO "orders" VALUES(55,1,'303-0000055-1234567',1795092900000000,1795096500000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'0DCACA7614887885809A43320CDF1EAE','API',1);
INSERT INTO "orders" VALUES(56,1,'303-0000056-1234567',1795092960000000,1795096560000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'5BF58823E536D59AE16A546847246D45','API',1);
INSERT INTO "orders" VALUES(57,1,'303-0000057-1234567',1795093020000000,1795096620000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'C2B63BBB740E4036739FE9F2D3429BF9','API',1);
INSERT INTO "orders" VALUES(58,1,'303-0000058-1234567',1795093080000000,1795096680000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'0D7B0CF35943323BA47CDDFC13977731','API',1);
INSERT INTO "orders" VALUES(59,1,'303-0000059-1234567',1795093140000000,1795096740000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'ED7FE6348E20B0AE315C359EE21EF42C','API',1);
INSERT INTO "orders" VALUES(60,1,'303-0000060-1234567',1795093200000000,1795096800000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'389893C07BD576EB05E28E5525ED05AA','API',1);
INSERT INTO "orders" VALUES(61,1,'303-0000061-1234567',1795093260000000,1795096860000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'D76F410A2AB3349A3BB54F695A27AB7B','API',1);
INSERT INTO "orders" VALUES(62,1,'303-0000062-1234567',1795093320000000,1795096920000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'205B27773060918F04D43A4D9997BF76','API',1);
INSERT INTO "orders" VALUES(63,1,'303-0000063-1234567',1795093380000000,1795096980000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'8CCA3A794B3007BF340875DBD99A503C','API',1);
INSERT INTO "orders" VALUES(64,1,'303-0000064-1234567',1795093440000000,1795097040000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'2FE21B57D09CC378C5F012138D3A8653','API',1);
INSERT INTO "orders" VALUES(65,1,'303-0000065-1234567',1795093500000000,1795097100000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'58FB71797A7596F1CEFAA8CE1A4DFE19','API',1);
INSERT INTO "orders" VALUES(66,1,'303-0000066-1234567',1795093560000000,1795097160000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'AA0C700BE9BC16AC3DBA6C3794AE3A12','API',1);
INSERT INTO "orders" VALUES(67,1,'303-0000067-1234567',1795093620000000,1795097220000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'AAA91C18233B72B809B3C55CC4F30F05','API',1);
INSERT INTO "orders" VALUES(68,1,'303-0000068-1234567',1795093680000000,1795097280000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'8A274E992C4BC5EF7D695A792057A495','API',1);
INSERT INTO "orders" VALUES(69,1,'303-0000069-1234567',1795093740000000,1795097340000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'1DF644ADC2B419A6B29D6B7427DEA67C','API',1);
INSERT INTO "orders" VALUES(70,1,'303-0000070-1234567',1795093800000000,1795097400000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'001CCF45879DAA9E7CC322BD88A2C384','API',1);
INSERT INTO "orders" VALUES(71,1,'303-0000071-1234567',1795093860000000,1795097460000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'C934788173FD38BD9D13206B9ABAEE88','API',1);
INSERT INTO "orders" VALUES(72,1,'303-0000072-1234567',1795093920000000,1795097520000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'B10627DDD46361155D1C483AEC386EE7','API',1);
INSERT INTO "orders" VALUES(73,1,'303-0000073-1234567',1795093980000000,1795097580000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'B370DB08A337BEA64FA1ECF608704129','API',1);
INSERT INTO "orders" VALUES(74,1,'303-0000074-1234567',1795094040000000,1795097640000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'1B3B1FA2ED5413EF4FCFE866F41316E1','API',1);
INSERT INTO "orders" VALUES(75,1,'303-0000075-1234567',1795094100000000,1795097700000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'E125CECF2E165EEF20992F16E9973D21','API',1);
INSERT INTO "orders" VALUES(76,1,'303-0000076-1234567',1795094160000000,1795097760000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'5945CE1E4C4C0F56B069C08E055F0B10','API',1);
INSERT INTO "orders" VALUES(77,1,'303-0000077-1234567',1795094220000000,1795097820000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'18E1BEE9461312481A8973349C3B71C2','API',1);
INSERT INTO "orders" VALUES(78,1,'303-0000078-1234567',1795094280000000,1795097880000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'130F03FC2C95AED7BFFB25390AD523B2','API',1);
INSERT INTO "orders" VALUES(79,1,'303-0000079-1234567',1795094340000000,1795097940000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'F65AFAC40520F3A7C655C8FB24E76241','API',1);
INSERT INTO "orders" VALUES(80,1,'303-0000080-1234567',1795094400000000,1795098000000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'8A9227A2B4AFABB643AC752FA001E851','API',1);
INSERT INTO "orders" VALUES(81,1,'303-0000081-1234567',1795094460000000,1795098060000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'DE620484E0F44EFB9824368D01EC55C9','API',1);
INSERT INTO "orders" VALUES(82,1,'303-0000082-1234567',1795094520000000,1795098120000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'16DD142F217EFDB59BB421A34E210299','API',1);
INSERT INTO "orders" VALUES(83,1,'303-0000083-1234567',1795094580000000,1795098180000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'6C83FE05ED2C817391D7119EFE4BDEC4','API',1);
INSERT INTO "orders" VALUES(84,1,'303-0000084-1234567',1795094640000000,1795098240000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'AD532CD66C9FED64CE10301657D73F87','API',1);
INSERT INTO "orders" VALUES(85,1,'303-0000085-1234567',1795094700000000,1795098300000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'61C979B84EA670B5EC5A6B38F63D46CC','API',1);
INSERT INTO "orders" VALUES(86,1,'303-0000086-1234567',1795094760000000,1795098360000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'3D84A0A692935A7D51FD380158F8100C','API',1);
INSERT INTO "orders" VALUES(87,1,'303-0000087-1234567',1795094820000000,1795098420000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'DD83B91A86370A8AE6FFFEEDFA9C8432','API',1);
INSERT INTO "orders" VALUES(88,1,'303-0000088-1234567',1795094880000000,1795098480000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'C6B106B1F17FFB739891B51FAD9A012A','API',1);
INSERT INTO "orders" VALUES(89,1,'303-0000089-1234567',1795094940000000,1795098540000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'AA6907E2F0F6879701710C237C7515D5','API',1);
INSERT INTO "orders" VALUES(90,1,'303-0000090-1234567',1795095000000000,1795098600000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'679E0377B6B4052D5E56488F03F7877D','API',1);
INSERT INTO "orders" VALUES(91,1,'303-0000091-1234567',1795095060000000,1795098660000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'0583286D2D8693081A39F594D7DB41B9','API',1);
INSERT INTO "orders" VALUES(92,1,'303-0000092-1234567',1795095120000000,1795098720000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'1E5184A087B582752C40F56DFC63C127','API',1);
INSERT INTO "orders" VALUES(93,1,'303-0000093-1234567',1795095180000000,1795098780000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'6A974888F7682A76E4CF0B2181102C89','API',1);
INSERT INTO "orders" VALUES(94,1,'303-0000094-1234567',1795095240000000,1795098840000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'FA17EED08E8B56BC22B778ECA3A93481','API',1);
INSERT INTO "orders" VALUES(95,1,'303-0000095-1234567',1795095300000000,1795098900000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'045FBFF8DA2A4BBEC9E34DABEDC7B259','API',1);
INSERT INTO "orders" VALUES(96,1,'303-0000096-1234567',1795095360000000,1795098960000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'0C70C71B7889681E225D93F8279DE37C','API',1);
INSERT INTO "orders" VALUES(97,1,'303-0000097-1234567',1795095420000000,1795099020000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'972FC1B2D6615FDB9CB50BFC31FEAD5D','API',1);
INSERT INTO "orders" VALUES(98,1,'303-0000098-1234567',1795095480000000,1795099080000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'ACB9A767E7005F6031924198686E25F0','API',1);
INSERT INTO "orders" VALUES(99,1,'303-0000099-1234567',1795095540000000,1795099140000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',1,1,X'26120B9C8EBADB9A231F721B4917F787','API',1);
INSERT INTO "orders" VALUES(100,1,'303-0000200-1234567',1795101600000000,1795105200000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',2,2,X'8E7FCC3DB6F0F1F4CC65A1351A81C3F5','API',1);
INSERT INTO "orders" VALUES(101,2,'303-0000001-1234567',1795089660000000,1795093260000000,'SHIPPED','AMAZON','A1PA6795UKMFR9',1,'PRIME,AMAZON_BUSINESS',1,449900,'EUR','differs',-100,'ES','ES-CN',4,4,X'CFE80270092C510549A0A01307F23D65','API',1);
CREATE TABLE packages (
	order_row INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	reference_id TEXT NOT NULL, 
	carrier TEXT, 
	tracking_number TEXT, 
	status TEXT, 
	ship_time BIGINT, 
	PRIMARY KEY (order_row, position), 
	FOREIGN KEY(order_row) REFERENCES orders (id)
);
INSERT INTO "packages" VALUES(1,0,'1','DPD','00340434161094021501','SHIPPED',1795089660000000);
INSERT INTO "packages" VALUES(2,0,'1','DPD','00340434161094021501','SHIPPED',1795089720000000);
INSERT INTO "packages" VALUES(3,0,'1','DPD','00340434161094021501','SHIPPED',1795089780000000);
INSERT INTO "packages" VALUES(4,0,'1','DPD','00340434161094021501','SHIPPED',1795089840000000);
INSERT INTO "packages" VALUES(6,0,'1','DPD','00340434161094021501','SHIPPED',1795089960000000);
INSERT INTO "packages" VALUES(7,0,'1','DPD','00340434161094021501','SHIPPED',1795090020000000);
INSERT INTO "packages" VALUES(8,0,'1','DPD','00340434161094021501','SHIPPED',1795090080000000);
INSERT INTO "packages" VALUES(9,0,'1','DPD','00340434161094021501','SHIPPED',1795090140000000);
INSERT INTO "packages" VALUES(10,0,'1','DPD','00340434161094021501','SHIPPED',1795090200000000);
INSERT INTO "packages" VALUES(11,0,'1','DPD','00340434161094021501','SHIPPED',1795090260000000);
INSERT INTO "packages" VALUES(12,0,'1','DPD','00340434161094021501','SHIPPED',1795090320000000);
INSERT INTO "packages" VALUES(13,0,'1','DPD','00340434161094021501','SHIPPED',1795090380000000);
INSERT INTO "packages" VALUES(14,0,'1','DPD','00340434161094021501','SHIPPED',1795090440000000);
INSERT INTO "packages" VALUES(15,0,'1','DPD','00340434161094021501','SHIPPED',1795090500000000);
INSERT INTO "packages" VALUES(16,0,'1','DPD','00340434161094021501','SHIPPED',1795090560000000);
INSERT INTO "packages" VALUES(17,0,'1','DPD','00340434161094021501','SHIPPED',1795090620000000);
INSERT INTO "packages" VALUES(18,0,'1','DPD','00340434161094021501','SHIPPED',1795090680000000);
INSERT INTO "packages" VALUES(19,0,'1','DPD','00340434161094021501','SHIPPED',1795090740000000);
INSERT INTO "packages" VALUES(20,0,'1','DPD','00340434161094021501','SHIPPED',1795090800000000);
INSERT INTO "packages" VALUES(21,0,'1','DPD','00340434161094021501','SHIPPED',1795090860000000);
INSERT INTO "packages" VALUES(22,0,'1','DPD','00340434161094021501','SHIPPED',1795090920000000);
INSERT INTO "packages" VALUES(23,0,'1','DPD','00340434161094021501','SHIPPED',1795090980000000);
INSERT INTO "packages" VALUES(24,0,'1','DPD','00340434161094021501','SHIPPED',1795091040000000);
INSERT INTO "packages" VALUES(25,0,'1','DPD','00340434161094021501','SHIPPED',1795091100000000);
INSERT INTO "packages" VALUES(26,0,'1','DPD','00340434161094021501','SHIPPED',1795091160000000);
INSERT INTO "packages" VALUES(27,0,'1','DPD','00340434161094021501','SHIPPED',1795091220000000);
INSERT INTO "packages" VALUES(28,0,'1','DPD','00340434161094021501','SHIPPED',1795091280000000);
INSERT INTO "packages" VALUES(29,0,'1','DPD','00340434161094021501','SHIPPED',1795091340000000);
INSERT INTO "packages" VALUES(30,0,'1','DPD','00340434161094021501','SHIPPED',1795091400000000);
INSERT INTO "packages" VALUES(31,0,'1','DPD','00340434161094021501','SHIPPED',1795091460000000);
INSERT INTO "packages" VALUES(32,0,'1','DPD','00340434161094021501','SHIPPED',1795091520000000);
INSERT INTO "packages" VALUES(33,0,'1','DPD','00340434161094021501','SHIPPED',1795091580000000);
INSERT INTO "packages" VALUES(34,0,'1','DPD','00340434161094021501','SHIPPED',1795091640000000);
INSERT INTO "packages" VALUES(35,0,'1','DPD','00340434161094021501','SHIPPED',1795091700000000);
INSERT INTO "packages" VALUES(36,0,'1','DPD','00340434161094021501','SHIPPED',1795091760000000);
INSERT INTO "packages" VALUES(37,0,'1','DPD','00340434161094021501','SHIPPED',1795091820000000);
INSERT INTO "packages" VALUES(38,0,'1','DPD','00340434161094021501','SHIPPED',1795091880000000);
INSERT INTO "packages" VALUES(39,0,'1','DPD','00340434161094021501','SHIPPED',1795091940000000);
INSERT INTO "packages" VALUES(40,0,'1','DPD','00340434161094021501','SHIPPED',1795092000000000);
INSERT INTO "packages" VALUES(41,0,'1','DPD','00340434161094021501','SHIPPED',1795092060000000);
INSERT INTO "packages" VALUES(42,0,'1','DPD','00340434161094021501','SHIPPED',1795092120000000);
INSERT INTO "packages" VALUES(43,0,'1','DPD','00340434161094021501','SHIPPED',1795092180000000);
INSERT INTO "packages" VALUES(44,0,'1','DPD','00340434161094021501','SHIPPED',1795092240000000);
INSERT INTO "packages" VALUES(45,0,'1','DPD','00340434161094021501','SHIPPED',1795092300000000);
INSERT INTO "packages" VALUES(46,0,'1','DPD','00340434161094021501','SHIPPED',1795092360000000);
INSERT INTO "packages" VALUES(47,0,'1','DPD','00340434161094021501','SHIPPED',1795092420000000);
INSERT INTO "packages" VALUES(48,0,'1','DPD','00340434161094021501','SHIPPED',1795092480000000);
INSERT INTO "packages" VALUES(49,0,'1','DPD','00340434161094021501','SHIPPED',1795092540000000);
INSERT INTO "packages" VALUES(50,0,'1','DPD','00340434161094021501','SHIPPED',1795092600000000);
INSERT INTO "packages" VALUES(51,0,'1','DPD','00340434161094021501','SHIPPED',1795092660000000);
INSERT INTO "packages" VALUES(52,0,'1','DPD','00340434161094021501','SHIPPED',1795092720000000);
INSERT INTO "packages" VALUES(53,0,'1','DPD','00340434161094021501','SHIPPED',1795092780000000);
INSERT INTO "packages" VALUES(54,0,'1','DPD','00340434161094021501','SHIPPED',1795092840000000);
INSERT INTO "packages" VALUES(55,0,'1','DPD','00340434161094021501','SHIPPED',1795092900000000);
INSERT INTO "packages" VALUES(56,0,'1','DPD','00340434161094021501','SHIPPED',1795092960000000);
INSERT INTO "packages" VALUES(57,0,'1','DPD','00340434161094021501','SHIPPED',1795093020000000);
INSERT INTO "packages" VALUES(58,0,'1','DPD','00340434161094021501','SHIPPED',1795093080000000);
INSERT INTO "packages" VALUES(59,0,'1','DPD','00340434161094021501','SHIPPED',1795093140000000);
INSERT INTO "packages" VALUES(60,0,'1','DPD','00340434161094021501','SHIPPED',1795093200000000);
INSERT INTO "packages" VALUES(61,0,'1','DPD','00340434161094021501','SHIPPED',1795093260000000);
INSERT INTO "packages" VALUES(62,0,'1','DPD','00340434161094021501','SHIPPED',1795093320000000);
INSERT INTO "packages" VALUES(63,0,'1','DPD','00340434161094021501','SHIPPED',1795093380000000);
INSERT INTO "packages" VALUES(64,0,'1','DPD','00340434161094021501','SHIPPED',1795093440000000);
INSERT INTO "packages" VALUES(65,0,'1','DPD','00340434161094021501','SHIPPED',1795093500000000);
INSERT INTO "packages" VALUES(66,0,'1','DPD','00340434161094021501','SHIPPED',1795093560000000);
INSERT INTO "packages" VALUES(67,0,'1','DPD','00340434161094021501','SHIPPED',1795093620000000);
INSERT INTO "packages" VALUES(68,0,'1','DPD','00340434161094021501','SHIPPED',1795093680000000);
INSERT INTO "packages" VALUES(69,0,'1','DPD','00340434161094021501','SHIPPED',1795093740000000);
INSERT INTO "packages" VALUES(70,0,'1','DPD','00340434161094021501','SHIPPED',1795093800000000);
INSERT INTO "packages" VALUES(71,0,'1','DPD','00340434161094021501','SHIPPED',1795093860000000);
INSERT INTO "packages" VALUES(72,0,'1','DPD','00340434161094021501','SHIPPED',1795093920000000);
INSERT INTO "packages" VALUES(73,0,'1','DPD','00340434161094021501','SHIPPED',1795093980000000);
INSERT INTO "packages" VALUES(74,0,'1','DPD','00340434161094021501','SHIPPED',1795094040000000);
INSERT INTO "packages" VALUES(75,0,'1','DPD','00340434161094021501','SHIPPED',1795094100000000);
INSERT INTO "packages" VALUES(76,0,'1','DPD','00340434161094021501','SHIPPED',1795094160000000);
INSERT INTO "packages" VALUES(77,0,'1','DPD','00340434161094021501','SHIPPED',1795094220000000);
INSERT INTO "packages" VALUES(78,0,'1','DPD','00340434161094021501','SHIPPED',1795094280000000);
INSERT INTO "packages" VALUES(79,0,'1','DPD','00340434161094021501','SHIPPED',1795094340000000);
INSERT INTO "packages" VALUES(80,0,'1','DPD','00340434161094021501','SHIPPED',1795094400000000);
INSERT INTO "packages" VALUES(81,0,'1','DPD','00340434161094021501','SHIPPED',1795094460000000);
INSERT INTO "packages" VALUES(82,0,'1','DPD','00340434161094021501','SHIPPED',1795094520000000);
INSERT INTO "packages" VALUES(83,0,'1','DPD','00340434161094021501','SHIPPED',1795094580000000);
INSERT INTO "packages" VALUES(84,0,'1','DPD','00340434161094021501','SHIPPED',1795094640000000);
INSERT INTO "packages" VALUES(85,0,'1','DPD','00340434161094021501','SHIPPED',1795094700000000);
INSERT INTO "packages" VALUES(86,0,'1','DPD','00340434161094021501','SHIPPED',1795094760000000);
INSERT INTO "packages" VALUES(87,0,'1','DPD','00340434161094021501','SHIPPED',1795094820000000);
INSERT INTO "packages" VALUES(88,0,'1','DPD','00340434161094021501','SHIPPED',1795094880000000);
INSERT INTO "packages" VALUES(89,0,'1','DPD','00340434161094021501','SHIPPED',1795094940000000);
INSERT INTO "packages" VALUES(90,0,'1','DPD','00340434161094021501','SHIPPED',1795095000000000);
INSERT INTO "packages" VALUES(91,0,'1','DPD','00340434161094021501','SHIPPED',1795095060000000);
INSERT INTO "packages" VALUES(92,0,'1','DPD','00340434161094021501','SHIPPED',1795095120000000);
INSERT INTO "packages" VALUES(93,0,'1','DPD','00340434161094021501','SHIPPED',1795095180000000);
INSERT INTO "packages" VALUES(94,0,'1','DPD','00340434161094021501','SHIPPED',1795095240000000);
INSERT INTO "packages" VALUES(95,0,'1','DPD','00340434161094021501','SHIPPED',1795095300000000);
INSERT INTO "packages" VALUES(96,0,'1','DPD','00340434161094021501','SHIPPED',1795095360000000);
INSERT INTO "packages" VALUES(97,0,'1','DPD','00340434161094021501','SHIPPED',1795095420000000);
INSERT INTO "packages" VALUES(98,0,'1','DPD','00340434161094021501','SHIPPED',1795095480000000);
INSERT INTO "packages" VALUES(99,0,'1','DPD','00340434161094021501','SHIPPED',1795095540000000);
INSERT INTO "packages" VALUES(100,0,'1','DPD','00340434161094021501','SHIPPED',1795101600000000);
INSERT INTO "packages" VALUES(5,0,'1','DPD','00340434161094021501','SHIPPED',1795089900000000);
INSERT INTO "packages" VALUES(101,0,'1','DPD','00340434161094021501','SHIPPED',1795089660000000);
CREATE TABLE posting_decisions (
        order_row INTEGER NOT NULL PRIMARY KEY REFERENCES orders (id), vat_number TEXT, stock_country TEXT,
        vat_by_rule INTEGER NOT NULL, left_out INTEGER NOT NULL, note TEXT NOT NULL, decided_by TEXT NOT NULL,
        decided_at BIGINT NOT NULL, revision INTEGER NOT NULL);
CREATE TABLE posting_events (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, posting_id INTEGER NOT NULL REFERENCES postings (id), at BIGINT NOT NULL, "by" TEXT NOT NULL,
        what TEXT NOT NULL, result_code INTEGER, text TEXT NOT NULL);
CREATE TABLE posting_files (
        store_id INTEGER NOT NULL REFERENCES stores (id), number INTEGER NOT NULL, path TEXT NOT NULL,
        documents INTEGER NOT NULL, digest TEXT NOT NULL, written_at BIGINT NOT NULL, written_by TEXT NOT NULL,
        PRIMARY KEY (store_id, number));
CREATE TABLE posting_settings (
        store_id INTEGER NOT NULL PRIMARY KEY REFERENCES stores (id), content TEXT NOT NULL, revision INTEGER NOT NULL,
        saved_at BIGINT NOT NULL, saved_by TEXT NOT NULL);
INSERT INTO "posting_settings" VALUES(1,'{"kind":"PardDok","company":"","parameter":"","series":"AMZ","number_from":"amazon","document_kind_consumer":"S","document_kind_business":"SF","date_of":"ordered","time_of":"vilnius","payment_days":null,"statuses":["SHIPPED"],"orders_from":null,"fba":{"warehouse":"","series":"","stock_country":"","objects":["","","","","",""]},"fbm":{"warehouse":"","series":"","stock_country":"LT","objects":["","","","","",""]},"fba_stock_by_marketplace":{},"warehouse_by_country":{},"client_by":"one","client":"AMAZON","client_by_marketplace":{},"rate_source":"finvalda","shipping_service":"","gift_wrap_service":"","cod_service":"","tip_service":"","other_service":"","discount_as":"line","discount_service":"","objects":["","","","","",""],"titles":["{order_id}","{marketplace}","","",""],"note":"","employee":"","marked":false,"short_stock":"hold","replacement":"hold","return_series":"","return_document_kind":"K","return_suffix":"G","file_operation_type":"","file_journal":"","file_division":"","cards":{"by_same_code":true,"by_bar_code":true,"fallback_product":"","create_clients":false,"client_prefix":"AMZ","client_kind":"","client_vat_code":"","client_debit_account":"","client_credit_account":"","reuse_clients":true,"create_products":false,"product_account_link":"","product_unit":"","product_vat_code":"","create_services":false,"service_account_link":"","service_vat_code":""},"revision":1}',1,1795694400000000,'office@pc');
CREATE TABLE postings (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, store_id INTEGER NOT NULL REFERENCES stores (id), order_row INTEGER NOT NULL REFERENCES orders (id),
        order_id TEXT NOT NULL, sequence INTEGER NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
        item_class TEXT NOT NULL, company TEXT NOT NULL, parameter TEXT NOT NULL, series TEXT NOT NULL,
        document TEXT NOT NULL, journal TEXT NOT NULL, number TEXT NOT NULL, day TEXT NOT NULL,
        client TEXT NOT NULL, currency TEXT NOT NULL, total BIGINT NOT NULL, total_eur BIGINT NOT NULL,
        content TEXT NOT NULL, order_digest TEXT NOT NULL, attempts INTEGER NOT NULL, claim TEXT NOT NULL,
        claimed_by TEXT NOT NULL, claimed_until BIGINT, sent_at BIGINT, created_at BIGINT, result_code INTEGER,
        result_text TEXT NOT NULL, verified_at BIGINT, verified TEXT NOT NULL, file_number INTEGER,
        revision INTEGER NOT NULL, CONSTRAINT postings_once UNIQUE (order_row, sequence));
CREATE TABLE product_mappings (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, store_id INTEGER NOT NULL REFERENCES stores (id), sku TEXT NOT NULL, components TEXT NOT NULL,
        rate_class TEXT NOT NULL, revision INTEGER NOT NULL, saved_at BIGINT NOT NULL, saved_by TEXT NOT NULL,
        CONSTRAINT product_mappings_once UNIQUE (store_id, sku));
INSERT INTO "product_mappings" VALUES(1,1,'001-Ž','[{"product":"PREKE1","quantity":"1","share":null}]','standard',1,1795694400000000,'office@pc');
CREATE TABLE role_answers (
        store_id INTEGER NOT NULL REFERENCES stores (id), subject TEXT NOT NULL, state TEXT NOT NULL,
        error_code TEXT, error_facts TEXT NOT NULL, request_id TEXT NOT NULL, asked_at BIGINT NOT NULL,
        PRIMARY KEY (store_id, subject));
CREATE TABLE run_pages (
	run_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	received INTEGER NOT NULL, 
	new INTEGER NOT NULL, 
	changed INTEGER NOT NULL, 
	same INTEGER NOT NULL, 
	held INTEGER NOT NULL, slice_id INTEGER REFERENCES slices (id), window_from BIGINT, window_until BIGINT, follows TEXT DEFAULT '' NOT NULL, leads_to TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (run_id, number), 
	CONSTRAINT run_pages_add_up CHECK (received = "new" + changed + same + held), 
	FOREIGN KEY(run_id) REFERENCES runs (id)
);
INSERT INTO "run_pages" VALUES(1,1,'p1',1795348830000000,59,59,0,0,0,NULL,NULL,NULL,'','');
INSERT INTO "run_pages" VALUES(1,2,'p2',1795348860000000,41,40,0,0,1,NULL,NULL,NULL,'','');
INSERT INTO "run_pages" VALUES(2,1,'q1',1795352490000000,2,1,1,0,0,NULL,NULL,NULL,'','');
INSERT INTO "run_pages" VALUES(3,1,'x1',1795352520000000,1,0,0,1,0,NULL,NULL,NULL,'','');
INSERT INTO "run_pages" VALUES(4,1,'303',1795352550000000,1,1,0,0,0,NULL,NULL,NULL,'','');
CREATE TABLE runs (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	store_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	state TEXT NOT NULL, 
	started BIGINT NOT NULL, 
	heard_at BIGINT NOT NULL, 
	ended BIGINT, 
	window_by TEXT NOT NULL, 
	window_from BIGINT, 
	window_until BIGINT, 
	marketplaces TEXT NOT NULL, 
	marketplace_count INTEGER NOT NULL, 
	days INTEGER, 
	included TEXT NOT NULL, 
	next_token TEXT, 
	next_token_at BIGINT, 
	token_window_from BIGINT, 
	token_window_until BIGINT, 
	pages INTEGER NOT NULL, 
	received BIGINT NOT NULL, 
	new BIGINT NOT NULL, 
	changed BIGINT NOT NULL, 
	same BIGINT NOT NULL, 
	held BIGINT NOT NULL, 
	refused_data TEXT NOT NULL, 
	request_ids TEXT NOT NULL, 
	error_code TEXT, 
	error_facts TEXT NOT NULL, 
	holder TEXT NOT NULL, origin TEXT DEFAULT 'HAND' NOT NULL, lines BIGINT DEFAULT '0' NOT NULL, replaced BIGINT DEFAULT '0' NOT NULL, 
	CONSTRAINT runs_add_up CHECK (received = "new" + changed + same + held), 
	FOREIGN KEY(store_id) REFERENCES stores (id)
);
INSERT INTO "runs" VALUES(1,1,'since_last','done',1795348800000000,1795348860000000,1795348860000000,'updated',1793620800000000,1795348680000000,'["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]',2,NULL,'["PROCEEDS","RECIPIENT"]',NULL,NULL,1793620800000000,1795348680000000,2,100,99,0,0,1,'[]','["r-1"]',NULL,'{}','ona@buhalterija','HAND',0,0);
INSERT INTO "runs" VALUES(2,1,'period','done',1795352460000000,1795352490000000,1795352490000000,'created',1793620800000000,1795348680000000,'["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]',2,NULL,'["PROCEEDS","RECIPIENT"]',NULL,NULL,1793620800000000,1795348680000000,1,2,1,1,0,0,'[]','[]',NULL,'{}','ona@buhalterija','HAND',0,0);
INSERT INTO "runs" VALUES(3,1,'last_days','failed',1795352490000000,1795352520000000,1795352520000000,'created',1793620800000000,1795348680000000,'["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]',2,20,'["PROCEEDS","RECIPIENT"]','T9',1795352520000000,1793620800000000,1795348680000000,1,1,0,0,1,0,'[]','[]','amazon_down','{"status":503,"operation":"searchOrders","request_id":"r-9"}','ona@buhalterija','HAND',0,0);
INSERT INTO "runs" VALUES(4,2,'order_ids','done',1795352520000000,1795352550000000,1795352550000000,'',NULL,NULL,'["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]',2,NULL,'["PROCEEDS","RECIPIENT"]',NULL,NULL,NULL,NULL,1,1,1,0,0,0,'[]','[]',NULL,'{}','ona@buhalterija','HAND',0,0);
CREATE TABLE schedules (
        store_id INTEGER NOT NULL PRIMARY KEY REFERENCES stores (id), switched_on INTEGER NOT NULL,
        every_minutes INTEGER, at_times TEXT NOT NULL, handled_until BIGINT, second_look_at BIGINT,
        revision INTEGER DEFAULT '1' NOT NULL);
INSERT INTO "schedules" VALUES(1,1,60,'[]',1795694400000000,NULL,1);
CREATE TABLE schema (
	version INTEGER NOT NULL, 
	applied_at BIGINT NOT NULL, 
	PRIMARY KEY (version)
);
INSERT INTO "schema" VALUES(1,1795348800000000);
INSERT INTO "schema" VALUES(2,1795694400000000);
INSERT INTO "schema" VALUES(3,1795694400000000);
INSERT INTO "schema" VALUES(4,1795694400000000);
CREATE TABLE secret_dates (
        store_id INTEGER NOT NULL REFERENCES stores (id), secret TEXT NOT NULL, stamp TEXT NOT NULL,
        made_on TEXT NOT NULL, saved_at BIGINT NOT NULL, saved_by TEXT NOT NULL, PRIMARY KEY (store_id, secret));
INSERT INTO "secret_dates" VALUES(1,'Client secret','s','2026-09-01',1795694400000000,'office@pc');
CREATE TABLE slices (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, store_id INTEGER NOT NULL REFERENCES stores (id), run_id INTEGER NOT NULL REFERENCES runs (id),
        report_type TEXT NOT NULL, window_from BIGINT NOT NULL, window_until BIGINT NOT NULL,
        marketplaces TEXT NOT NULL, state TEXT NOT NULL, report_id TEXT, document_id TEXT, asked_at BIGINT,
        ready_at BIGINT, stored_at BIGINT, tries INTEGER DEFAULT '0' NOT NULL, orders BIGINT DEFAULT '0' NOT NULL,
        lines BIGINT DEFAULT '0' NOT NULL, error_code TEXT, error_facts TEXT DEFAULT '{}' NOT NULL);
CREATE TABLE store_accounts (
        store_id INTEGER NOT NULL PRIMARY KEY REFERENCES stores (id), fingerprint TEXT NOT NULL,
        seller_id TEXT NOT NULL, proof TEXT NOT NULL, proved_at BIGINT NOT NULL);
CREATE TABLE stores (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	uid TEXT NOT NULL, 
	code TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	region TEXT NOT NULL, 
	client_identifier TEXT NOT NULL, 
	marketplaces TEXT NOT NULL, 
	participations TEXT NOT NULL, 
	secret_stamps TEXT NOT NULL, 
	secret_saved_at TEXT NOT NULL, 
	valid_until BIGINT, 
	tested_at BIGINT, 
	test_result TEXT, 
	saved_at BIGINT, 
	removed_at BIGINT, saved_by TEXT, revision INTEGER DEFAULT '1' NOT NULL, seller_id TEXT DEFAULT '' NOT NULL, 
	UNIQUE (uid)
);
INSERT INTO "stores" VALUES(1,'uid-FVSAMAZON','FVSAMAZON','Amazon','Europe','amzn1.application-oa2-client.FVSAMAZON','["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]','[]','{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,1,'');
INSERT INTO "stores" VALUES(2,'uid-SHOP_US','SHOP_US','Amazon','Europe','amzn1.application-oa2-client.SHOP_US','["A1C3SOZRARQ6R3","A1PA6795UKMFR9"]','[]','{}','{}',NULL,NULL,NULL,NULL,NULL,NULL,1,'');
CREATE TABLE vat_rates (
        id INTEGER NOT NULL PRIMARY KEY, content TEXT NOT NULL, origin TEXT NOT NULL, saved_at BIGINT NOT NULL,
        saved_by TEXT NOT NULL);
CREATE TABLE vat_rules (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, store_id INTEGER NOT NULL REFERENCES stores (id), stock_country TEXT NOT NULL, ship_to TEXT NOT NULL,
        buyer TEXT NOT NULL, collector TEXT NOT NULL, rate_class TEXT NOT NULL, valid_from TEXT,
        valid_until TEXT, vat_code TEXT NOT NULL, rate TEXT, classifier TEXT NOT NULL,
        certainty TEXT NOT NULL, origin TEXT NOT NULL, note TEXT NOT NULL, confirmed_at BIGINT,
        confirmed_by TEXT NOT NULL, revision INTEGER NOT NULL);
CREATE UNIQUE INDEX stores_code ON stores (code) WHERE removed_at IS NULL;
CREATE INDEX runs_by_store ON runs (store_id, started, id);
CREATE INDEX orders_by_currency ON orders (store_id, currency, id, total);
CREATE INDEX orders_by_created ON orders (store_id, created, id);
CREATE INDEX order_items_by_created ON order_items (store_id, created, id);
CREATE INDEX order_items_by_currency ON order_items (store_id, currency, id, total, quantity);
CREATE INDEX slices_by_store ON slices (store_id, window_from, id);
CREATE INDEX ledger_by_store ON ledger (store_id, window_from, id);
CREATE INDEX vat_rules_by_store ON vat_rules (store_id, id);
CREATE INDEX postings_by_store ON postings (store_id, day, id);
CREATE INDEX posting_events_by_posting ON posting_events (posting_id, id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('stores',2);
INSERT INTO "sqlite_sequence" VALUES('runs',4);
INSERT INTO "sqlite_sequence" VALUES('held',1);
INSERT INTO "sqlite_sequence" VALUES('ledger',2);
INSERT INTO "sqlite_sequence" VALUES('product_mappings',1);
COMMIT;
