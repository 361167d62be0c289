/** Request bodies that the documentation offers to try. */
export const CHAT_BODY_EXAMPLES = {
  message: {
    summary: 'One message of a conversation',
    value: { message: 'Hello, how are you?', user_id: 'user1', client_type: 'web' },
  },
  messages: {
    summary: 'An OpenAI-style list',
    value: {
      messages: [
        { role: 'system', content: 'Answer in one sentence.' },
        { role: 'user', content: 'Hello' },
      ],
      temperature: 0.7,
      max_tokens: 1000,
    },
  },
};

export const STREAM_EXAMPLE = `data: {"word":"I","delta":"I","done":false}

data: {"word":"can","delta":" can","done":false}

data: {"word":"help","delta":" help","done":false}

data: {"word":"","done":true,"metadata":{"response":"I can help","intent":"help"}}

`;

export const RESUMED_EXAMPLE = `retry: 3000
id: 2f1f7c0f-6b11-4a3c-9b4e-0f8c7a523f0e-1

id: 2f1f7c0f-6b11-4a3c-9b4e-0f8c7a523f0e-5
data: {"word":"can","delta":" can","done":false}

id: 2f1f7c0f-6b11-4a3c-9b4e-0f8c7a523f0e-end
data: {"error":"The answer was stopped","code":"stopped","done":true}

`;

export const STREAM_ID_HEADER = {
  'X-Stream-Id': {
    description: 'Of a resumable stream: the id to read it again, and to stop it.',
    schema: { type: 'string', format: 'uuid' },
  },
} as const;
