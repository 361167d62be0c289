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
