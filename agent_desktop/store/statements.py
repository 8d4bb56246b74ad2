"""Every query and change of the store, compiled. Written by compiling.py from queries.py: change it there."""

from agent_desktop.store.statement import Statement

put_conversation = Statement(
    "INSERT INTO conversations (id, bot_id, version, session_id, state, channel, bot_paused, created_at, "
    "last_at, last_author, last_kind, last_delivery, unread, failed, pending, waiting_since, taken_at, "
    "closed_at, declined_at, customer_name, customer_id, customer_language, draft_cursor, draft, last_text, "
    "customer_raw, payload, snoozed_until, returned_at, tags, note_draft, declined, arrived_at) VALUES (?, ?,"
    " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON "
    "CONFLICT (id) DO UPDATE SET state = excluded.state, channel = excluded.channel, bot_paused = "
    "excluded.bot_paused, created_at = excluded.created_at, last_at = excluded.last_at, last_author = "
    "excluded.last_author, last_kind = excluded.last_kind, last_delivery = excluded.last_delivery, unread = "
    "excluded.unread, failed = excluded.failed, pending = excluded.pending, waiting_since = "
    "excluded.waiting_since, taken_at = excluded.taken_at, closed_at = excluded.closed_at, declined_at = "
    "excluded.declined_at, customer_name = excluded.customer_name, customer_id = excluded.customer_id, "
    "customer_language = excluded.customer_language, draft_cursor = excluded.draft_cursor, draft = "
    "excluded.draft, last_text = excluded.last_text, customer_raw = excluded.customer_raw, payload = "
    "excluded.payload, snoozed_until = excluded.snoozed_until, returned_at = excluded.returned_at, tags = "
    "excluded.tags, note_draft = excluded.note_draft, declined = excluded.declined, arrived_at = "
    "excluded.arrived_at",
    (
        "id",
        "bot_id",
        "version",
        "session_id",
        "state",
        "channel",
        "bot_paused",
        "created_at",
        "last_at",
        "last_author",
        "last_kind",
        "last_delivery",
        "unread",
        "failed",
        "pending",
        "waiting_since",
        "taken_at",
        "closed_at",
        "declined_at",
        "customer_name",
        "customer_id",
        "customer_language",
        "draft_cursor",
        "draft",
        "last_text",
        "customer_raw",
        "payload",
        "snoozed_until",
        "returned_at",
        "tags",
        "note_draft",
        "declined",
        "arrived_at",
    ),
    {},
)
put_message = Statement(
    "INSERT INTO messages (id, conversation_id, sent_at, author, time_source, external_id, fingerprint, "
    "arrived_at, delivery, kind, error, text, raw, claimed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
    " ?) ON CONFLICT (id) DO UPDATE SET sent_at = excluded.sent_at, author = excluded.author, time_source = "
    "excluded.time_source, external_id = excluded.external_id, fingerprint = excluded.fingerprint, arrived_at"
    " = excluded.arrived_at, delivery = excluded.delivery, kind = excluded.kind, error = excluded.error, text"
    " = excluded.text, raw = excluded.raw, claimed_at = excluded.claimed_at",
    (
        "id",
        "conversation_id",
        "sent_at",
        "author",
        "time_source",
        "external_id",
        "fingerprint",
        "arrived_at",
        "delivery",
        "kind",
        "error",
        "text",
        "raw",
        "claimed_at",
    ),
    {},
)
put_outbox = Statement(
    "INSERT INTO outbox (id, conversation_id, message_id, kind, state, attempts, queued_at, not_before, "
    "error, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET conversation_id = "
    "excluded.conversation_id, message_id = excluded.message_id, kind = excluded.kind, state = "
    "excluded.state, attempts = excluded.attempts, queued_at = excluded.queued_at, not_before = "
    "excluded.not_before, error = excluded.error, body = excluded.body",
    ("id", "conversation_id", "message_id", "kind", "state", "attempts", "queued_at", "not_before", "error", "body"),
    {},
)
put_set_aside = Statement(
    "INSERT INTO set_aside (id, arrived_at, reason, content_type, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT "
    "(id) DO UPDATE SET arrived_at = excluded.arrived_at, reason = excluded.reason, content_type = "
    "excluded.content_type, body = excluded.body",
    ("id", "arrived_at", "reason", "content_type", "body"),
    {},
)
put_meta = Statement(
    'INSERT INTO meta ("key", value) VALUES (?, ?) ON CONFLICT ("key") DO UPDATE SET value = excluded.value',
    ("key", "value"),
    {},
)
delete_message = Statement("DELETE FROM messages WHERE messages.id = ?", ("id",), {})
delete_outbox = Statement("DELETE FROM outbox WHERE outbox.id = ?", ("id",), {})
delete_set_aside = Statement("DELETE FROM set_aside WHERE set_aside.id = ?", ("id",), {})
conversation_by_id = Statement(
    "SELECT conversations.id, conversations.bot_id, conversations.version, conversations.session_id, "
    "conversations.state, conversations.channel, conversations.bot_paused, conversations.created_at, "
    "conversations.last_at, conversations.last_author, conversations.last_kind, conversations.last_delivery, "
    "conversations.unread, conversations.failed, conversations.pending, conversations.waiting_since, "
    "conversations.taken_at, conversations.closed_at, conversations.declined_at, conversations.customer_name,"
    " conversations.customer_id, conversations.customer_language, conversations.draft_cursor, "
    "conversations.draft, conversations.last_text, conversations.customer_raw, conversations.payload, "
    "conversations.snoozed_until, conversations.returned_at, conversations.tags, conversations.note_draft, "
    "conversations.declined, conversations.arrived_at FROM conversations WHERE conversations.id = ? AND "
    "conversations.state != 'erased'",
    ("id",),
    {},
)
conversations_by_ids = Statement(
    "SELECT conversations.id, conversations.bot_id, conversations.version, conversations.session_id, "
    "conversations.state, conversations.channel, conversations.bot_paused, conversations.created_at, "
    "conversations.last_at, conversations.last_author, conversations.last_kind, conversations.last_delivery, "
    "conversations.unread, conversations.failed, conversations.pending, conversations.waiting_since, "
    "conversations.taken_at, conversations.closed_at, conversations.declined_at, conversations.customer_name,"
    " conversations.customer_id, conversations.customer_language, conversations.draft_cursor, "
    "conversations.draft, conversations.last_text, conversations.customer_raw, conversations.payload, "
    "conversations.snoozed_until, conversations.returned_at, conversations.tags, conversations.note_draft, "
    "conversations.declined, conversations.arrived_at FROM conversations WHERE conversations.id IN (SELECT "
    "value FROM json_each(?)) AND conversations.state != 'erased'",
    ("ids",),
    {},
)
conversation_by_key = Statement(
    "SELECT conversations.id, conversations.bot_id, conversations.version, conversations.session_id, "
    "conversations.state, conversations.channel, conversations.bot_paused, conversations.created_at, "
    "conversations.last_at, conversations.last_author, conversations.last_kind, conversations.last_delivery, "
    "conversations.unread, conversations.failed, conversations.pending, conversations.waiting_since, "
    "conversations.taken_at, conversations.closed_at, conversations.declined_at, conversations.customer_name,"
    " conversations.customer_id, conversations.customer_language, conversations.draft_cursor, "
    "conversations.draft, conversations.last_text, conversations.customer_raw, conversations.payload, "
    "conversations.snoozed_until, conversations.returned_at, conversations.tags, conversations.note_draft, "
    "conversations.declined, conversations.arrived_at FROM conversations WHERE conversations.bot_id = ? AND "
    "conversations.version = ? AND conversations.session_id = ?",
    ("bot_id", "version", "session_id"),
    {},
)
waiting_conversations = Statement(
    "SELECT conversations.id, conversations.bot_id, conversations.version, conversations.session_id, "
    "conversations.state, conversations.channel, conversations.bot_paused, conversations.created_at, "
    "conversations.last_at, conversations.last_author, conversations.last_kind, conversations.last_delivery, "
    "conversations.unread, conversations.failed, conversations.pending, conversations.waiting_since, "
    "conversations.taken_at, conversations.closed_at, conversations.declined_at, conversations.customer_name,"
    " conversations.customer_id, conversations.customer_language, conversations.draft_cursor, "
    "conversations.draft, conversations.last_text, conversations.customer_raw, conversations.payload, "
    "conversations.snoozed_until, conversations.returned_at, conversations.tags, conversations.note_draft, "
    "conversations.declined, conversations.arrived_at FROM conversations WHERE conversations.state = ? ORDER "
    "BY conversations.waiting_since NULLS LAST, conversations.id LIMIT ? OFFSET ?",
    ("state_1", "limit", "offset"),
    {"state_1": "waiting"},
)
conversations_in_state = Statement(
    "SELECT conversations.id, conversations.bot_id, conversations.version, conversations.session_id, "
    "conversations.state, conversations.channel, conversations.bot_paused, conversations.created_at, "
    "conversations.last_at, conversations.last_author, conversations.last_kind, conversations.last_delivery, "
    "conversations.unread, conversations.failed, conversations.pending, conversations.waiting_since, "
    "conversations.taken_at, conversations.closed_at, conversations.declined_at, conversations.customer_name,"
    " conversations.customer_id, conversations.customer_language, conversations.draft_cursor, "
    "conversations.draft, conversations.last_text, conversations.customer_raw, conversations.payload, "
    "conversations.snoozed_until, conversations.returned_at, conversations.tags, conversations.note_draft, "
    "conversations.declined, conversations.arrived_at FROM conversations WHERE conversations.state = ? ORDER "
    "BY conversations.last_at DESC, conversations.id DESC LIMIT ? OFFSET ?",
    ("state", "limit", "offset"),
    {},
)
declined_conversations = Statement(
    "SELECT conversations.id, conversations.bot_id, conversations.version, conversations.session_id, "
    "conversations.state, conversations.channel, conversations.bot_paused, conversations.created_at, "
    "conversations.last_at, conversations.last_author, conversations.last_kind, conversations.last_delivery, "
    "conversations.unread, conversations.failed, conversations.pending, conversations.waiting_since, "
    "conversations.taken_at, conversations.closed_at, conversations.declined_at, conversations.customer_name,"
    " conversations.customer_id, conversations.customer_language, conversations.draft_cursor, "
    "conversations.draft, conversations.last_text, conversations.customer_raw, conversations.payload, "
    "conversations.snoozed_until, conversations.returned_at, conversations.tags, conversations.note_draft, "
    "conversations.declined, conversations.arrived_at FROM conversations WHERE conversations.state = 'bot' "
    "AND conversations.declined_at IS NOT NULL ORDER BY conversations.declined_at DESC, conversations.id DESC"
    " LIMIT ? OFFSET ?",
    ("limit", "offset"),
    {},
)
other_bot_conversations = Statement(
    "SELECT conversations.id, conversations.bot_id, conversations.version, conversations.session_id, "
    "conversations.state, conversations.channel, conversations.bot_paused, conversations.created_at, "
    "conversations.last_at, conversations.last_author, conversations.last_kind, conversations.last_delivery, "
    "conversations.unread, conversations.failed, conversations.pending, conversations.waiting_since, "
    "conversations.taken_at, conversations.closed_at, conversations.declined_at, conversations.customer_name,"
    " conversations.customer_id, conversations.customer_language, conversations.draft_cursor, "
    "conversations.draft, conversations.last_text, conversations.customer_raw, conversations.payload, "
    "conversations.snoozed_until, conversations.returned_at, conversations.tags, conversations.note_draft, "
    "conversations.declined, conversations.arrived_at FROM conversations WHERE conversations.state = 'bot' "
    "AND conversations.declined_at IS NULL ORDER BY conversations.last_at DESC, conversations.id DESC LIMIT ?"
    " OFFSET ?",
    ("limit", "offset"),
    {},
)
attended = Statement(
    "SELECT conversations.id FROM conversations WHERE conversations.state = ? UNION ALL SELECT "
    "conversations.id FROM conversations WHERE conversations.state = ? AND conversations.snoozed_until IS "
    "NULL",
    ("state_1", "state_2"),
    {"state_1": "waiting", "state_2": "active"},
)
all_conversations = Statement(
    "SELECT conversations.id, conversations.bot_id, conversations.version, conversations.session_id, "
    "conversations.state, conversations.channel, conversations.bot_paused, conversations.created_at, "
    "conversations.last_at, conversations.last_author, conversations.last_kind, conversations.last_delivery, "
    "conversations.unread, conversations.failed, conversations.pending, conversations.waiting_since, "
    "conversations.taken_at, conversations.closed_at, conversations.declined_at, conversations.customer_name,"
    " conversations.customer_id, conversations.customer_language, conversations.draft_cursor, "
    "conversations.draft, conversations.last_text, conversations.customer_raw, conversations.payload, "
    "conversations.snoozed_until, conversations.returned_at, conversations.tags, conversations.note_draft, "
    "conversations.declined, conversations.arrived_at FROM conversations WHERE conversations.state != "
    "'erased' ORDER BY conversations.created_at, conversations.id",
    (),
    {},
)
conversations_of_session = Statement(
    "SELECT conversations.id, conversations.bot_id, conversations.version, conversations.session_id, "
    "conversations.state, conversations.channel, conversations.bot_paused, conversations.created_at, "
    "conversations.last_at, conversations.last_author, conversations.last_kind, conversations.last_delivery, "
    "conversations.unread, conversations.failed, conversations.pending, conversations.waiting_since, "
    "conversations.taken_at, conversations.closed_at, conversations.declined_at, conversations.customer_name,"
    " conversations.customer_id, conversations.customer_language, conversations.draft_cursor, "
    "conversations.draft, conversations.last_text, conversations.customer_raw, conversations.payload, "
    "conversations.snoozed_until, conversations.returned_at, conversations.tags, conversations.note_draft, "
    "conversations.declined, conversations.arrived_at FROM conversations WHERE conversations.session_id = ? "
    "ORDER BY conversations.created_at, conversations.id",
    ("session_id",),
    {},
)
message_by_id = Statement(
    "SELECT messages.id, messages.conversation_id, messages.sent_at, messages.author, messages.time_source, "
    "messages.external_id, messages.fingerprint, messages.arrived_at, messages.delivery, messages.kind, "
    "messages.error, messages.text, messages.raw, messages.claimed_at FROM messages WHERE messages.id = ?",
    ("id",),
    {},
)
newest_page = Statement(
    "SELECT messages.id, messages.conversation_id, messages.sent_at, messages.author, messages.time_source, "
    "messages.external_id, messages.fingerprint, messages.arrived_at, messages.delivery, messages.kind, "
    "messages.error, messages.text, messages.raw, messages.claimed_at FROM messages WHERE "
    "messages.conversation_id = ? ORDER BY messages.sent_at DESC, messages.id DESC LIMIT ? OFFSET ?",
    ("conversation_id", "limit", "param_1"),
    {"param_1": 0},
)
older_page = Statement(
    "SELECT messages.id, messages.conversation_id, messages.sent_at, messages.author, messages.time_source, "
    "messages.external_id, messages.fingerprint, messages.arrived_at, messages.delivery, messages.kind, "
    "messages.error, messages.text, messages.raw, messages.claimed_at FROM messages WHERE "
    "messages.conversation_id = ? AND (messages.sent_at, messages.id) < (?, ?) ORDER BY messages.sent_at "
    "DESC, messages.id DESC LIMIT ? OFFSET ?",
    ("conversation_id", "sent_at", "id", "limit", "param_1"),
    {"param_1": 0},
)
newer_page = Statement(
    "SELECT messages.id, messages.conversation_id, messages.sent_at, messages.author, messages.time_source, "
    "messages.external_id, messages.fingerprint, messages.arrived_at, messages.delivery, messages.kind, "
    "messages.error, messages.text, messages.raw, messages.claimed_at FROM messages WHERE "
    "messages.conversation_id = ? AND (messages.sent_at, messages.id) > (?, ?) ORDER BY messages.sent_at, "
    "messages.id LIMIT ? OFFSET ?",
    ("conversation_id", "sent_at", "id", "limit", "param_1"),
    {"param_1": 0},
)
notes = Statement(
    "SELECT messages.id, messages.conversation_id, messages.sent_at, messages.author, messages.time_source, "
    "messages.external_id, messages.fingerprint, messages.arrived_at, messages.delivery, messages.kind, "
    "messages.error, messages.text, messages.raw, messages.claimed_at FROM messages WHERE "
    "messages.conversation_id = ? AND messages.author = 'note' ORDER BY messages.sent_at DESC, messages.id "
    "DESC",
    ("conversation_id",),
    {},
)
snoozed = Statement(
    "SELECT conversations.id, conversations.bot_id, conversations.version, conversations.session_id, "
    "conversations.state, conversations.channel, conversations.bot_paused, conversations.created_at, "
    "conversations.last_at, conversations.last_author, conversations.last_kind, conversations.last_delivery, "
    "conversations.unread, conversations.failed, conversations.pending, conversations.waiting_since, "
    "conversations.taken_at, conversations.closed_at, conversations.declined_at, conversations.customer_name,"
    " conversations.customer_id, conversations.customer_language, conversations.draft_cursor, "
    "conversations.draft, conversations.last_text, conversations.customer_raw, conversations.payload, "
    "conversations.snoozed_until, conversations.returned_at, conversations.tags, conversations.note_draft, "
    "conversations.declined, conversations.arrived_at FROM conversations WHERE conversations.snoozed_until IS"
    " NOT NULL ORDER BY conversations.snoozed_until, conversations.id",
    (),
    {},
)
timeline = Statement(
    "SELECT messages.id, messages.author, messages.fingerprint, messages.sent_at, messages.time_source, "
    "messages.external_id, messages.claimed_at FROM messages WHERE messages.conversation_id = ? AND "
    "messages.author != ? ORDER BY messages.sent_at, messages.id",
    ("conversation_id", "author_1"),
    {"author_1": "note"},
)
all_outbox = Statement(
    "SELECT outbox.id, outbox.conversation_id, outbox.message_id, outbox.kind, outbox.state, outbox.attempts,"
    " outbox.queued_at, outbox.not_before, outbox.error, outbox.body FROM outbox ORDER BY outbox.id",
    (),
    {},
)
newest_set_aside = Statement(
    "SELECT set_aside.id, set_aside.arrived_at, set_aside.reason, set_aside.content_type, set_aside.body FROM"
    " set_aside ORDER BY set_aside.id DESC LIMIT ? OFFSET ?",
    ("limit", "offset"),
    {},
)
set_aside_by_id = Statement(
    "SELECT set_aside.id, set_aside.arrived_at, set_aside.reason, set_aside.content_type, set_aside.body FROM"
    " set_aside WHERE set_aside.id = ?",
    ("id",),
    {},
)
meta_value = Statement('SELECT meta.value FROM meta WHERE meta."key" = ?', ("key",), {})
highest_ids = Statement(
    "SELECT max(conversations.id) AS max_1 FROM conversations UNION ALL SELECT max(messages.id) AS max_2 FROM"
    " messages UNION ALL SELECT max(outbox.id) AS max_3 FROM outbox UNION ALL SELECT max(set_aside.id) AS "
    "max_4 FROM set_aside",
    (),
    {},
)
counts = Statement(
    "SELECT conversations.state, count(*) AS count_1 FROM conversations GROUP BY conversations.state UNION "
    "ALL SELECT 'sum of unread', sum(conversations.unread) AS sum_1 FROM conversations WHERE "
    "conversations.unread > 0 UNION ALL SELECT 'sum of pending', sum(conversations.pending) AS sum_2 FROM "
    "conversations WHERE conversations.pending > 0 UNION ALL SELECT 'sum of failed', "
    "sum(conversations.failed) AS sum_3 FROM conversations WHERE conversations.failed > 0 UNION ALL SELECT "
    "'set aside', count(*) AS count_2 FROM set_aside UNION ALL SELECT 'snoozed', count(*) AS count_3 FROM "
    "conversations WHERE conversations.snoozed_until IS NOT NULL UNION ALL SELECT 'declined', count(*) AS "
    "count_4 FROM conversations WHERE conversations.state = 'bot' AND conversations.declined_at IS NOT NULL",
    (),
    {},
)
messages_found = Statement(
    "SELECT messages.id, messages.conversation_id, messages.author, messages.sent_at, messages.text FROM "
    "message_search CROSS JOIN messages ON messages.id = message_search.rowid WHERE message_search MATCH ? "
    "AND message_search.rowid <= ? AND messages.author <> 'system' AND messages.id <= (SELECT upto FROM "
    "message_search_upto) ORDER BY message_search.rowid DESC",
    ("match", "last"),
    {},
)
messages_not_indexed = Statement(
    "SELECT messages.id, messages.conversation_id, messages.author, messages.sent_at, messages.text FROM "
    "messages WHERE messages.id > (SELECT message_search_upto.upto FROM message_search_upto) AND messages.id "
    "<= ? AND messages.author != ? ORDER BY messages.id DESC LIMIT ? OFFSET ?",
    ("last", "author_1", "limit", "param_1"),
    {"author_1": "system", "param_1": 0},
)
messages_below = Statement(
    "SELECT messages.id, messages.conversation_id, messages.author, messages.sent_at, messages.text FROM "
    "messages WHERE messages.id <= ? AND messages.author != ? ORDER BY messages.id DESC",
    ("last", "author_1"),
    {"author_1": "system"},
)
newest_of_block = Statement(
    "SELECT message_search_newest.sent_at FROM message_search_newest WHERE message_search_newest.block = ?",
    ("number",),
    {},
)
block_below = Statement(
    "SELECT max(message_search_newest.block) AS max_1 FROM message_search_newest WHERE "
    "message_search_newest.block < ? AND message_search_newest.sent_at > ?",
    ("number", "time"),
    {},
)
highest_message = Statement("SELECT max(messages.id) AS max_1 FROM messages", (), {})
conversations_matching = Statement(
    "SELECT rowid FROM conversation_search WHERE conversation_search MATCH ? AND rowid <= (SELECT upto FROM "
    "conversation_search_upto) LIMIT ?",
    ("match", "limit"),
    {},
)
conversations_sorted = Statement(
    "SELECT id FROM conversations WHERE id IN (SELECT value FROM json_each(?)) ORDER BY last_at DESC, id DESC",
    ("ids",),
    {},
)
newest_of_state = Statement(
    "SELECT conversations.last_at, conversations.id FROM conversations WHERE conversations.state = ? ORDER BY"
    " conversations.last_at DESC, conversations.id DESC LIMIT ? OFFSET ?",
    ("state", "limit", "param_1"),
    {"param_1": 0},
)
conversations_matching_sorted = Statement(
    "SELECT id FROM conversations INDEXED BY ix_conversations_list WHERE +id IN (SELECT rowid FROM "
    "conversation_search WHERE conversation_search MATCH ? AND rowid <= (SELECT upto FROM "
    "conversation_search_upto)) OR +id > (SELECT upto FROM conversation_search_upto) ORDER BY last_at DESC, "
    "id DESC LIMIT ?",
    ("match", "limit"),
    {},
)
message_terms = Statement(
    "SELECT term FROM message_search_terms WHERE term >= ? AND term <= ? LIMIT ?", ("first", "last", "limit"), {}
)
conversation_terms = Statement(
    "SELECT term FROM conversation_search_terms WHERE term >= ? AND term <= ? LIMIT ?", ("first", "last", "limit"), {}
)
texts_of_conversation = Statement(
    "SELECT messages.id, messages.text FROM messages WHERE messages.conversation_id = ? AND messages.author "
    "!= ? ORDER BY messages.sent_at DESC, messages.id DESC",
    ("conversation_id", "author_1"),
    {"author_1": "system"},
)
newest_values = Statement(
    "SELECT conversations.channel, conversations.bot_id, conversations.version, "
    "conversations.customer_language, conversations.payload FROM conversations ORDER BY conversations.id DESC"
    " LIMIT ? OFFSET ?",
    ("param_1", "param_2"),
    {"param_1": 5000, "param_2": 0},
)
all_tags = Statement("SELECT DISTINCT conversations.tags FROM conversations WHERE conversations.tags != '[]'", (), {})
messages_upto = Statement("SELECT message_search_upto.upto FROM message_search_upto", (), {})
conversations_upto = Statement("SELECT conversation_search_upto.upto FROM conversation_search_upto", (), {})
set_messages_upto = Statement("UPDATE message_search_upto SET upto=?", ("last",), {})
set_conversations_upto = Statement("UPDATE conversation_search_upto SET upto=?", ("last",), {})
messages_after = Statement(
    "SELECT messages.id, messages.author, messages.text FROM messages WHERE messages.id > ? ORDER BY "
    "messages.id LIMIT ? OFFSET ?",
    ("upto", "limit", "param_1"),
    {"param_1": 0},
)
conversations_after = Statement(
    "SELECT conversations.id, conversations.state, conversations.customer_name, conversations.session_id, "
    "conversations.customer_id, conversations.payload, conversations.tags FROM conversations WHERE "
    "conversations.id > ? ORDER BY conversations.id LIMIT ? OFFSET ?",
    ("upto", "limit", "param_1"),
    {"param_1": 0},
)
put_searched_message = Statement("INSERT INTO message_search (rowid, text) VALUES (?, ?)", ("id", "text"), {})
put_searched_conversation = Statement("INSERT INTO conversation_search (rowid, text) VALUES (?, ?)", ("id", "text"), {})
lines_touched = Statement(
    "SELECT m.conversation_id, m.id, m.kind, m.arrived_at, CASE WHEN m.kind = 'reopened' THEN (SELECT "
    "json_extract(raw, '$.waits') FROM messages WHERE id = m.id) END FROM (SELECT DISTINCT conversation_id "
    "FROM messages WHERE author = 'system' AND arrived_at >= ? AND arrived_at < ?) AS touched CROSS JOIN "
    "messages AS m INDEXED BY ix_messages_lines ON m.conversation_id = touched.conversation_id WHERE m.author"
    " = 'system' AND m.kind IN ('handed_over', 'reopened', 'taken', 'closed', 'declined', 'snoozed', "
    "'returned') ORDER BY m.conversation_id, m.id",
    ("first", "last"),
    {},
)
first_reply = Statement(
    "SELECT min(arrived_at) FROM messages WHERE author = 'agent' AND conversation_id = ? AND id > ? AND id < "
    "? AND delivery IN ('sent', 'delivered')",
    ("conversation_id", "after", "before"),
    {},
)
first_written = Statement(
    "SELECT min(arrived_at) FROM messages INDEXED BY ix_messages_page WHERE conversation_id = ? AND id > ? "
    "AND id < ? AND author IN ('user', 'agent') AND kind NOT IN ('bot_event', 'intro')",
    ("conversation_id", "after", "before"),
    {},
)
waited_at = Statement(
    "SELECT count(*) FROM (SELECT max(id) AS id, kind FROM messages WHERE author = 'system' AND arrived_at < "
    "? AND kind IN ('handed_over', 'reopened', 'taken', 'closed') GROUP BY conversation_id) AS newest WHERE "
    "kind = 'handed_over' OR (kind = 'reopened' AND (SELECT json_extract(raw, '$.waits') FROM messages WHERE "
    "id = newest.id) = 1)",
    ("moment",),
    {},
)
waiting_count = Statement(
    "SELECT count(*) AS count_1 FROM conversations WHERE conversations.state = ?", ("state_1",), {"state_1": "waiting"}
)
customer_conversations = Statement(
    "SELECT conversations.id, conversations.bot_id, conversations.version, conversations.session_id, "
    "conversations.state, conversations.channel, conversations.bot_paused, conversations.created_at, "
    "conversations.last_at, conversations.last_author, conversations.last_kind, conversations.last_delivery, "
    "conversations.unread, conversations.failed, conversations.pending, conversations.waiting_since, "
    "conversations.taken_at, conversations.closed_at, conversations.declined_at, conversations.customer_name,"
    " conversations.customer_id, conversations.customer_language, conversations.draft_cursor, "
    "conversations.draft, conversations.last_text, conversations.customer_raw, conversations.payload, "
    "conversations.snoozed_until, conversations.returned_at, conversations.tags, conversations.note_draft, "
    "conversations.declined, conversations.arrived_at, (SELECT count(*) FROM messages WHERE conversation_id ="
    " conversations.id) - (SELECT count(*) FROM messages WHERE conversation_id = conversations.id AND author "
    "= 'system') - (SELECT count(*) FROM messages WHERE conversation_id = conversations.id AND author = "
    "'note') FROM conversations WHERE conversations.id != ? AND (conversations.customer_id = ? OR "
    "conversations.session_id = ? AND conversations.bot_id = ?) ORDER BY conversations.last_at DESC, "
    "conversations.id DESC LIMIT ? OFFSET ?",
    ("id", "customer", "session_id", "bot_id", "limit", "param_1"),
    {"param_1": 0},
)
