/** Markdown that introduces the documentation pages. */
export const QUICK_START = `
One backend for voice assistants: text chat with history, streaming, sessions and a choice of models.

### Say something

\`\`\`bash
curl http://localhost:8000/api/chat \\
  -H "Content-Type: application/json" \\
  -H "Authorization: Bearer $PARLEY_KEY" \\
  -d '{"message": "Hello", "user_id": "alice"}'
\`\`\`

Send the \`session_id\` of the answer with the next message to go on with the conversation. A server without any key
(*open mode*, on loopback only) needs no \`Authorization\` header.

### Keys

Send the key as \`Authorization: Bearer KEY\` or as \`X-API-Key: KEY\`; two different keys in one request are refused. A key
belongs to an account. \`user_id\` names an end user within it (\`default_user\` when left out), and what belongs to another
account or user answers like what does not exist: 404.

### Rules for every route

- **Errors** are [problem details](https://www.rfc-editor.org/rfc/rfc9457) (\`application/problem+json\`): read \`detail\`, branch on
  \`status\` or \`type\`, and quote \`request_id\` when you ask for help.
- **Retries**: send an \`Idempotency-Key\` with a POST that creates something. The same key and body give the stored answer for
  24 hours, another body 409.
- **Limits** answer 429 with \`Retry-After\`.
- **Lists** take \`limit\` and \`cursor\`; the next cursor is in the header \`X-Next-Cursor\`.
- **Times** are ISO 8601 in UTC. Every answer carries \`X-Request-Id\`; send your own to follow a call through the logs.
`.trim();
