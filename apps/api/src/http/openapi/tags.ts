/** What each tag gathers, in the order in which the documentation shows them. */
export const TAG_DESCRIPTIONS: Readonly<Record<string, string>> = {
  Chat: 'Say something and get an answer, whole or word by word.',
  Chats: 'Many titled chats for each user, with a model for each message.',
  Sessions: 'Conversations as they are kept: list, read and close them.',
  Events: 'What happened and what happens, read once or followed.',
  Sockets: 'Who is connected. What is said on sockets stands at [/asyncapi](/asyncapi).',
  Memory: 'What is known of your users, each fact with the message that it comes from.',
  Music: 'A library of songs, a player for each user, and streams that can seek.',
  Voice: 'Speech to text, text to speech, and both around a turn.',
  Documents: 'Upload documents and search what they say.',
  Models: 'Which models answer, and under which aliases.',
  Access: 'Tickets for sockets, and who the caller is.',
  System: 'What this server is and how it is doing.',
};
