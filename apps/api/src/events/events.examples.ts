export const EVENT_STREAM_EXAMPLE = `retry: 3000

id: evt_00000000m1e00000000002p0000000s
data: {"type":"event","event_type":"MESSAGE_RECEIVED","data":{"message":"Play jazz","response":"Playing jazz","intent":"play_music"},"session_id":"session123","user_id":"user1","timestamp":"2026-01-16T10:30:00.000Z","event_id":"evt_00000000m1e00000000002p0000000s"}

: keep-alive

`;
