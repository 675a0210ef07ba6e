BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE aside (
	account VARCHAR NOT NULL, 
	ref VARCHAR NOT NULL, 
	problem TEXT NOT NULL, 
	version VARCHAR NOT NULL, 
	message BIGINT, 
	CONSTRAINT pk_aside PRIMARY KEY (account, ref), 
	CONSTRAINT fk_aside_message FOREIGN KEY(message) REFERENCES messages (id)
);
INSERT INTO "aside" VALUES('me@example.com','r9','no sender','0.1',NULL);
CREATE TABLE ask_files (
	account VARCHAR NOT NULL, 
	file VARCHAR NOT NULL, 
	stamp VARCHAR NOT NULL, 
	ask VARCHAR NOT NULL, 
	CONSTRAINT pk_ask_files PRIMARY KEY (account, file)
);
INSERT INTO "ask_files" VALUES('me@example.com','old.toml','1 2 3','old');
CREATE TABLE asks (
	account VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_asks PRIMARY KEY (account, "key")
);
INSERT INTO "asks" VALUES('me@example.com','churn','{"id":"churn","title":"Churn","to":[{"address":"alice@example.com","name":"Alice Ngo"},{"address":"bob@example.org","name":"Bob"}],"need":"the table","why":"","action":"","effort_minutes":null,"by":"2026-12-04","by_reason":"","offer":"","context":"","order":"together","route":"direct","language":"","attach":[],"attach_deadline":false,"noqa":["T6"],"wait_until":null,"source":""}');
CREATE TABLE contacts (
	person BIGINT NOT NULL, 
	account VARCHAR NOT NULL, 
	days TEXT NOT NULL, 
	sent INTEGER NOT NULL, 
	received INTEGER NOT NULL, 
	last VARCHAR NOT NULL, 
	last_subject TEXT NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_contacts PRIMARY KEY (person), 
	CONSTRAINT fk_contacts_person FOREIGN KEY(person) REFERENCES people (id)
);
INSERT INTO "contacts" VALUES(21,'me@example.com','2026-11-02',1,0,'2026-11-02','Churn table','Alice Ngo');
CREATE TABLE cursors (
	account VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_cursors PRIMARY KEY (account, name)
);
INSERT INTO "cursors" VALUES('me@example.com','mailbox','Maildir 7');
INSERT INTO "cursors" VALUES('me@example.com','calendar','sync token');
INSERT INTO "cursors" VALUES('me@example.com','mbox:/home/me/old.mbox','4096');
CREATE TABLE decisions (
	account VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	ask VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_decisions PRIMARY KEY (account, "key")
);
INSERT INTO "decisions" VALUES('me@example.com','churn/alice@example.com','churn','{"ask":"churn","outcome":"withdrawn","at":"2026-11-02T09:30:00+00:00","helper":"alice@example.com","write":true}');
CREATE TABLE drafts (
	account VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	request VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_drafts PRIMARY KEY (account, "key")
);
INSERT INTO "drafts" VALUES('me@example.com','ask:churn/alice@example.com','churn/alice@example.com','open','{"key":"ask:churn/alice@example.com","mailask_id":"938387f4178071660ac946f1","request":"churn/alice@example.com","purpose":"ask","to":{"address":"alice@example.com","name":"Alice Ngo"},"subject":"Churn table, by 4 December","text":"Dear Alice,\n\ncould you send it? ✉","fingerprint":"churn table, by 4 december\nalice@example.com\ndear alice, could you send it? ✉\ndue.ics","made_at":"2026-11-02T09:30:00+00:00","ref":"d1","revision":"","message_id":"","thread":"","digest":"","state":"open"}');
CREATE TABLE habits (
	account VARCHAR NOT NULL, 
	person VARCHAR NOT NULL, 
	day_first BOOLEAN NOT NULL, 
	CONSTRAINT pk_habits PRIMARY KEY (account, person)
);
INSERT INTO "habits" VALUES('me@example.com','alice@example.com',1);
CREATE TABLE holds (
	account VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	request VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_holds PRIMARY KEY (account, "key")
);
INSERT INTO "holds" VALUES('me@example.com','churn/alice@example.com#1','churn/alice@example.com','theirs','{"key":"churn/alice@example.com#1","request":"churn/alice@example.com","entry":{"title":"Reply due: Churn (Alice)","when":"2026-12-07T17:00:00+01:00[Europe/Berlin]","description":"why","confirmed":false,"busy":false,"reminders":[1440,60],"link":""},"ref":"a.ics","revision":"","sequence":2,"moves":0,"state":"theirs"}');
CREATE TABLE known_by (
	account VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	life VARCHAR NOT NULL, 
	CONSTRAINT pk_known_by PRIMARY KEY (account, name, life)
);
INSERT INTO "known_by" VALUES('me@example.com','person alice@example.com','churn/alice@example.com');
CREATE TABLE ledger (
	account VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	number BIGINT NOT NULL, 
	run VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	request VARCHAR NOT NULL, 
	because TEXT NOT NULL, 
	marker TEXT NOT NULL, 
	state VARCHAR NOT NULL, 
	error TEXT NOT NULL, 
	intended_at BIGINT NOT NULL, 
	ended_at BIGINT, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_ledger PRIMARY KEY (account, "key")
);
INSERT INTO "ledger" VALUES('me@example.com','ask:churn/alice@example.com',1,'20261102-0930-abcd','create_draft','churn/alice@example.com','The ask is new.','','done','',1793611800000000,1793611800000000,'{"key":"ask:churn/alice@example.com","because":"The ask is new.","request":"churn/alice@example.com","letter":{"purpose":"ask","sender":{"address":"me@example.com","name":"Mia Meyer"},"to":[{"address":"alice@example.com","name":"Alice Ngo"}],"subject":"Churn table, by 4 December","text":"Dear Alice,\n\ncould you send it? ✉","html":"<div>Dear Alice,</div>","in_reply_to":"<1@example.com>","references":["<0@example.com>","<1@example.com>"],"thread":"","attachments":[{"name":"due.ics","media_type":"text/calendar","content":"QkVHSU46AP8="}]},"life":null,"digest":"","kind":"create_draft"}');
CREATE TABLE live (
	account VARCHAR NOT NULL, 
	ask VARCHAR NOT NULL, 
	CONSTRAINT pk_live PRIMARY KEY (account, ask)
);
INSERT INTO "live" VALUES('me@example.com','churn');
CREATE TABLE memories (
	account VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_memories PRIMARY KEY (account, name)
);
INSERT INTO "memories" VALUES('me@example.com','told','ask churn Not asked yet.');
CREATE TABLE messages (
	id BIGINT NOT NULL, 
	account VARCHAR NOT NULL, 
	message_id TEXT NOT NULL, 
	ref TEXT NOT NULL, 
	thread TEXT NOT NULL, 
	place VARCHAR NOT NULL, 
	at BIGINT NOT NULL, 
	sender TEXT NOT NULL, 
	sender_name TEXT NOT NULL, 
	recipients TEXT NOT NULL, 
	crowd INTEGER NOT NULL, 
	subject TEXT NOT NULL, 
	in_reply_to TEXT NOT NULL, 
	"references" TEXT NOT NULL, 
	automated BOOLEAN NOT NULL, 
	mailask_id TEXT NOT NULL, 
	CONSTRAINT pk_messages PRIMARY KEY (id)
);
INSERT INTO "messages" VALUES(11,'me@example.com','<1@example.com>','r1','t1','sent',1793611800000000,'me@example.com','Mia Meyer','[[["alice@example.com","Alice Ngo"]]]',1,'Churn table','','',0,'');
CREATE TABLE muted (
	account VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	CONSTRAINT pk_muted PRIMARY KEY (account, address)
);
INSERT INTO "muted" VALUES('me@example.com','dana@example.com');
CREATE TABLE news (
	message BIGINT NOT NULL, 
	account VARCHAR NOT NULL, 
	CONSTRAINT pk_news PRIMARY KEY (message), 
	CONSTRAINT fk_news_message FOREIGN KEY(message) REFERENCES messages (id)
);
INSERT INTO "news" VALUES(11,'me@example.com');
CREATE TABLE owed (
	account VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_owed PRIMARY KEY (account, "key")
);
INSERT INTO "owed" VALUES('me@example.com','owed:alice@example.com/0123456789','open','{"id":"owed:alice@example.com/0123456789","to":{"address":"alice@example.com","name":"Alice Ngo"},"what":"Churn table","deadline":{"when":"2026-12-04","quote":"Could you send it by 4 December?","source":"<2@example.com>"},"said_at":"2026-11-02T09:30:00+00:00","promised":false,"also":[{"when":"2026-12-07T17:00:00+01:00[Europe/Berlin]","quote":"And call by Monday at five.","source":"<2@example.com>"}],"thread":"","known_ids":["<2@example.com>"],"state":"open","because":"Alice asks.","evidence":"<2@example.com>"}');
CREATE TABLE parts (
	person BIGINT NOT NULL, 
	at BIGINT NOT NULL, 
	message BIGINT NOT NULL, 
	account VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	CONSTRAINT pk_parts PRIMARY KEY (person, at, message)
)
 WITHOUT ROWID

;
INSERT INTO "parts" VALUES(21,1793611800000000,11,'me@example.com','to');
CREATE TABLE people (
	id BIGINT NOT NULL, 
	account VARCHAR NOT NULL, 
	"key" TEXT NOT NULL, 
	address TEXT NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_people PRIMARY KEY (id)
);
INSERT INTO "people" VALUES(21,'me@example.com','alice@example.com','alice@example.com','Alice Ngo');
CREATE TABLE requests (
	account VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	ask VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	content TEXT NOT NULL, 
	CONSTRAINT pk_requests PRIMARY KEY (account, "key")
);
INSERT INTO "requests" VALUES('me@example.com','churn/alice@example.com','churn','answered','{"id":"churn/alice@example.com","ask":"churn","helper":{"address":"alice@example.com","name":"Alice Ngo"},"rank":0,"state":"answered","outcome":"later","deadline":"2026-12-04","promise":{"when":"2026-12-07T17:00:00+01:00[Europe/Berlin]","quote":"Monday at five","source":"<2@example.com>"},"sent_at":"2026-11-02T09:30:00+00:00","sender":null,"subject":"","thread":"","known_ids":["<1@example.com>","<2@example.com>"],"parties":[],"asides":[],"parent":{"message_id":"<2@example.com>","references":["<1@example.com>"],"subject":"Re: Churn table"},"nudges":0,"away_until":"2026-11-09","heard_at":null,"spoke_at":null,"closed_at":null,"because":"Alice said Monday.","evidence":""}');
CREATE TABLE runs (
	account VARCHAR NOT NULL, 
	id VARCHAR NOT NULL, 
	started_at BIGINT NOT NULL, 
	ended_at BIGINT, 
	exit_code INTEGER, 
	applied INTEGER NOT NULL, 
	failed INTEGER NOT NULL, 
	notes INTEGER NOT NULL, 
	CONSTRAINT pk_runs PRIMARY KEY (account, id)
);
INSERT INTO "runs" VALUES('me@example.com','20261102-0930-abcd',1793611800000000,1793611800000000,0,3,0,1);
CREATE TABLE stale (
	person BIGINT NOT NULL, 
	account VARCHAR NOT NULL, 
	CONSTRAINT pk_stale PRIMARY KEY (person), 
	CONSTRAINT fk_stale_person FOREIGN KEY(person) REFERENCES people (id)
);
INSERT INTO "stale" VALUES(21,'me@example.com');
CREATE INDEX ix_ledger_account_state ON ledger (account, state);
CREATE INDEX ix_ledger_account_request ON ledger (account, request);
CREATE INDEX ix_ledger_account_run ON ledger (account, run);
CREATE INDEX ix_ledger_account_number ON ledger (account, number);
CREATE INDEX ix_requests_account_ask ON requests (account, ask);
CREATE INDEX ix_drafts_account_request ON drafts (account, request);
CREATE INDEX ix_drafts_account_state ON drafts (account, state);
CREATE INDEX ix_holds_account_request ON holds (account, request);
CREATE INDEX ix_owed_account_state ON owed (account, state);
CREATE INDEX ix_ledger_account_kind_intended_at ON ledger (account, kind, intended_at);
COMMIT;
