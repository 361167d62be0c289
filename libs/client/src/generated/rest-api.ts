// Made from docs/openapi.json by npm run openapi; do not edit.
export interface paths {
    "/api/auth/ws-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a one-time ticket for a WebSocket
         * @description For browsers, whose WebSockets send no headers: the ticket stands for your key in one handshake, so that no key ends up in an address or a log.
         */
        post: operations["createWsTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this API is
         * @description A browser (`Accept: text/html`) gets a small page instead, without a key.
         */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which version is running */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the server and each of its parts are doing
         * @description Answers within about a second, whatever is broken.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process runs
         * @description Answers from the moment the port is open, before anything else does.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether new work is taken
         * @description For load balancers: 503 during the start, without a database and before the end.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List models, their aliases and their providers */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this server can do, and how much of it you have
         * @description Numbers of the whole account, or one user's with `user_id`; operators may ask for `scope=all`.
         */
        get: operations["getSystemStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of this instance for Prometheus
         * @description Requests and their times by route, turns, calls of providers, sessions, sockets, events, connections to the database, and what the process itself uses. A scraper needs a key with the scope `admin`.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something and get the whole answer
         * @description With `message`: one line of a conversation whose history Parley keeps. With `messages`: an OpenAI-style list; its last message and the answer are stored, the earlier ones stand in for the stored history.
         */
        post: operations["chat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something and read the answer word by word
         * @description Server-sent events over POST without event names. `word` is bare, `delta` the exact text: deltas joined are the answer. The last frame has `done: true` and either `metadata` or `error`. Closing the connection stops the model, unless `resumable` is true: then frames have ids of the form `<stream>-<offset>`, the header `X-Stream-Id` names the stream, and it can be read again and stopped by that id.
         */
        post: operations["chatStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat_rag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the user's documents
         * @description Like `POST /api/chat`, answered from the documents of the user: `sources` are the passages that the answer had before it, in the order of its citations.
         */
        post: operations["chatRag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/stream/{stream_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Continue to read a resumable answer
         * @description On any instance, while it is written and for 10 minutes after its end: the frames after `Last-Event-ID`, from the beginning without one. Deltas joined are the same text, wherever they were cut; offsets count UTF-16 units. The last frame has `metadata`, or `error` with `code`: `stopped`, `interrupted` where the instance that wrote it died, else the reason. A stream that breaks off without a last frame can be continued.
         */
        get: operations["resumeChatStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/stream/{stream_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a resumable answer
         * @description Ends the model's work on whichever instance it runs. What was said so far is kept as a cancelled turn, and streams of it end with a frame that says so.
         */
        post: operations["stopChatStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop everything that is being answered in a session
         * @description Ends the model's work on whichever instance it runs. What was said so far is kept as a cancelled turn, and streams of it end with a frame that says so. Messages that wait for an answer are withdrawn.
         */
        post: operations["stopSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat/{session_id}/turns/{turn_no}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show why a message was answered as it was
         * @description What was understood, which facts and passages of documents the answer had before it, and which actions were called, with their results.
         */
        get: operations["explainTurn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's chats, latest first */
        get: operations["listChats"];
        put?: never;
        /** Create a chat */
        post: operations["createChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chats/{chat_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a chat */
        get: operations["getChat"];
        put?: never;
        post?: never;
        /** Delete a chat with its messages */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /** Change a chat's title */
        patch: operations["updateChat"];
        trace?: never;
    };
    "/chats/{chat_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of a chat, oldest first */
        get: operations["listChatMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message in a chat */
        post: operations["sendChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions, most recently active first
         * @description The whole account's sessions, or one user's with `user_id`. Sessions that a client is connected to and in which nothing was said yet come with the first page.
         */
        get: operations["listSessions"];
        put?: never;
        /** Create a session */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/stats/cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How well the session cache works */
        get: operations["getSessionCacheStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the messages of all sessions
         * @description User by user, oldest first; page with `limit` and `cursor`.
         */
        get: operations["getAllSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a session with its messages */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Close a session and erase what was said in it
         * @description Its sockets are closed. The id stays taken: it answers 404 from now on.
         */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List or search a user's turns, newest first */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what happened, oldest first
         * @description Events are kept for some days and up to a number for each account. Of events that were written at the same time, one may come again after an `event_id`, and none after a `next_after`.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what happens as server-sent events
         * @description Frames are those of `/ws`, without event names; `id:` is the `event_id`. With `Last-Event-ID` the events that were missed come first, after a `replay_gap` where some are no longer kept. A client that reads too slowly is disconnected and may come back.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system/events/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many events there were, and who is connected
         * @description The whole account's, or one user's with `user_id`.
         */
        get: operations["getEventStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * WebSocket: chat, music and events
         * @description Messages and frames: [/asyncapi](/asyncapi).
         */
        get: operations["openAssistantSocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice/ws-test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** WebSocket: echo, to test a connection */
        get: operations["openEchoSocket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memory/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's facts, newest first */
        get: operations["listFacts"];
        put?: never;
        /**
         * Add a fact
         * @description Where it says something else of what is known ("User lives in Leeds"), it supersedes that; a fact that is known already is given back, a little more important.
         */
        post: operations["createFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memory/facts/{fact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a fact with its source */
        get: operations["getFact"];
        put?: never;
        post?: never;
        /**
         * Delete a fact
         * @description Its history goes with it.
         */
        delete: operations["deleteFact"];
        options?: never;
        head?: never;
        /**
         * Correct a fact
         * @description What it said before stays in its history. Only a current fact can be changed.
         */
        patch: operations["updateFact"];
        trace?: never;
    };
    "/api/memory/facts/{fact_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was known in the place of a fact, the latest first */
        get: operations["getFactHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memory/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search a user's current facts, best first */
        get: operations["searchFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memory/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much is known of a user, and since when they talk */
        get: operations["getMemoryStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{user_id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export everything that is kept of a user
         * @description One JSON document with a list for each store: sessions, messages, turns, events, facts, usage and those of other features.
         */
        get: operations["exportUserData"];
        put?: never;
        post?: never;
        /**
         * Erase a user everywhere
         * @description Sessions, messages, facts, events and what other features keep. The answer counts each store before and after.
         */
        delete: operations["eraseUserData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/music/control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Command the music player
         * @description Each user has one player. What cannot be done (an unknown song, nothing to pause) is answered with `success: false`. `next` behind the last song of the queue goes on with the library, by name; `previous` starts a song over that has played for more than 3 seconds.
         */
        post: operations["controlMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/music/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the player is doing
         * @description Without a library, and where music is switched off: `state: "not_available"`.
         */
        get: operations["getMusicStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/music/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What will be played */
        get: operations["getMusicQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/music/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List and search songs
         * @description By name; with `q`, best matches first.
         */
        get: operations["listMusicLibrary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/music/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files of the library that could not be read, and why */
        get: operations["listMusicProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/music/stream/{song_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream a song
         * @description By name or id; local songs only. Takes `Range` (one range), `If-Range`, `If-None-Match`, and `HEAD`.
         */
        get: operations["streamSong"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/music/streams/{ticket}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream a song by its `stream_url`
         * @description For players that send no headers, such as `<audio>`: the signed link opens one song, for the song’s length and at least an hour, as long as the key lives that it was given to.
         */
        get: operations["streamSongByTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/music/streams/{ticket}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cover art by a song's `cover_url` */
        get: operations["getSongCoverByTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/music/cover/{song_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A song's cover art
         * @description The picture inside the file, else `cover`, `folder` or `front` beside it.
         */
        get: operations["getSongCover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be heard and said here */
        get: operations["getVoiceHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice/browser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same for voice in a browser */
        get: operations["getBrowserVoiceHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The voices that there are */
        get: operations["listVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice/speech-to-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a recording into text
         * @description WAV (PCM, float, µ-law, A-law), MP3, Ogg (Opus, Vorbis), WebM (Opus), FLAC; M4A, AAC, AIFF, AU, WebM (Vorbis) where the server has ffmpeg. Silence and noise give `success: false` and no words.
         */
        post: operations["speechToText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice/text-to-speech": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Speak a text
         * @description The audio itself, which begins with the first sentence; with `Accept: application/json` an object that holds it in base64. Leaving stops the engine.
         */
        post: operations["textToSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voice-agent/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say something as a recording and get the answer, written and spoken
         * @description Errors carry `success: false`, `user_input` and `agent_response` beside the problem details.
         */
        post: operations["processVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a spoken conversation
         * @description `customer_id` in the body or in the query.
         */
        post: operations["startConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversation/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say something, written, in a spoken conversation */
        post: operations["processConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/chat_voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chat by voice: a recording in, text and speech out
         * @description The recording as a file of a form, or in JSON as `audio_base64`.
         */
        post: operations["chatVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rag/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a document
         * @description Answers when words find it. Content that the user has already is recognised: the answer names that document.
         */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rag/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much a user has uploaded */
        get: operations["getRagStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rag/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search a user's documents
         * @description By words and meaning at once; the answer says where only words were compared.
         */
        post: operations["searchDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rag/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's documents, newest first */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rag/documents/{document_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document and how far its indexing is */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        /** Delete a document, its file and everything found by it */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rag/reindex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far embedding again is */
        get: operations["getReindex"];
        put?: never;
        /**
         * Embed again what has no vectors of the current model, and read again what is outdated
         * @description After a change of embedder this begins by itself; here it begins at once. Search goes on with the earlier vectors meanwhile. What an older version of the server has read is also read again, documents from their files.
         */
        post: operations["startReindex"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many sockets are open, and to which sessions
         * @description The whole account's, or one user's with `user_id`.
         */
        get: operations["getSocketStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/disconnect/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the sockets of a session, on whatever instance they are
         * @description What was said stays, and clients may connect again.
         */
        post: operations["disconnectSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        WsTicketDto: {
            /**
             * @description Put it into the address of one WebSocket: `?ticket=…`. Good for one handshake.
             * @example wt_4f0c1PZk3mJr0cZzqk8Jc2m0b3tq7oYxT5uVn1aWdEg
             */
            ticket: string;
            /**
             * @description Seconds until it is worthless.
             * @example 60
             */
            expires_in: number;
        };
        HomeDto: {
            /** @example Parley */
            name: string;
            /** @example Parley is running */
            message: string;
            /** @example 0.1.0 */
            version: string;
            /** @example running */
            status: string;
            /** @example /docs */
            documentation: string;
            /** @example /health */
            health_check: string;
            /** @example http://localhost:8000/ */
            full_url: string;
        };
        VersionDto: {
            /** @example 0.1.0 */
            version: string;
        };
        ApiCheckDto: {
            /** @enum {string} */
            status: "ok";
        };
        DatabaseCheckDto: {
            /** @enum {string} */
            status: "ok" | "error";
            /**
             * @description `embedded` is Parley's own PostgreSQL; `DATABASE_URL` puts another in its place.
             * @enum {string}
             */
            engine: "embedded" | "postgresql";
            /** @example 18.4 */
            version: string;
            /**
             * @description Of one round trip.
             * @example 0.8
             */
            latency_ms: number;
        };
        CacheCheckDto: {
            /**
             * @description `degraded`: Redis is configured but gone; each instance works with its own memory meanwhile.
             * @enum {string}
             */
            status: "ok" | "degraded";
            /** @enum {string} */
            engine: "embedded" | "redis";
            connected: boolean;
        };
        LimitsCheckDto: {
            /** @enum {string} */
            status: "ok";
            /**
             * @description Whether the limits hold for all instances together or for each of them.
             * @enum {string}
             */
            scope: "per instance" | "shared";
        };
        ModelsCheckDto: {
            /**
             * @description `degraded`: the first provider keeps failing and is left alone for some seconds.
             * @enum {string}
             */
            status: "ok" | "degraded";
            /** @enum {string} */
            engine: "embedded" | "provider";
            /**
             * @description Where the alias `default` leads.
             * @example openai:gpt-4o
             */
            default: string;
        };
        HealthChecksDto: {
            api: components["schemas"]["ApiCheckDto"];
            database: components["schemas"]["DatabaseCheckDto"];
            cache: components["schemas"]["CacheCheckDto"];
            limits: components["schemas"]["LimitsCheckDto"];
            models: components["schemas"]["ModelsCheckDto"];
        };
        HealthDto: {
            /**
             * @description `degraded` still serves everything, with weaker guarantees or in a slower way.
             * @enum {string}
             */
            status: "healthy" | "degraded" | "unhealthy";
            /** @example 2026-01-16T10:30:00.000Z */
            timestamp: string;
            /** @example 0.1.0 */
            version: string;
            /** @description Whether new work is taken. */
            service_ready: boolean;
            /** @description Whether events are recorded and delivered. */
            event_bus: boolean;
            /**
             * @description Sessions in which something was said in the last half hour.
             * @example 3
             */
            active_sessions: number;
            checks: components["schemas"]["HealthChecksDto"];
        };
        LivenessDto: {
            /** @enum {string} */
            status: "alive";
        };
        FieldProblemDto: {
            /**
             * @description Path of the field in the body, or the name of a query parameter.
             * @example message
             */
            field: string;
            /** @example must be a string */
            message: string;
        };
        ProblemDetailsDto: {
            /**
             * @description Stable name of the case, as a URN.
             * @example urn:parley:problem:invalid
             */
            type: string;
            /** @example Bad Request */
            title: string;
            /** @example 400 */
            status: number;
            /**
             * @description What went wrong, as a sentence for people.
             * @example message must be a string
             */
            detail: string;
            /**
             * @description The same as the header `X-Request-Id`; name it when you report a problem.
             * @example 0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11
             */
            request_id: string;
            /** @description The fields at fault, where the input was bad. */
            errors?: components["schemas"]["FieldProblemDto"][];
        };
        ReadinessDto: {
            /** @enum {string} */
            status: "ready";
        };
        ModelAliasDto: {
            /** @example fast */
            name: string;
            /**
             * @description What it may lead to, first choice first.
             * @example [
             *       "groq:openai/gpt-oss-20b",
             *       "openai:gpt-4o-mini"
             *     ]
             */
            targets: string[];
            /**
             * @description What answers now: the first target that is ready, or `embedded`.
             * @example openai:gpt-4o-mini
             */
            resolves_to: string;
        };
        ModelDto: {
            /** @description The variable to set, where the model is not ready. */
            missing?: string;
            /**
             * Format: date
             * @description When its provider will switch it off, where that is announced.
             * @example 2026-10-23
             */
            shutdown_date?: string;
            /** @example gpt-4o */
            name: string;
            /** @example openai */
            provider: string;
            ready: boolean;
        };
        ModelProviderDto: {
            /**
             * @description `open`: it kept failing and is left alone for some seconds.
             * @enum {string}
             */
            circuit: "closed" | "half_open" | "open";
            /** @example openai */
            name: string;
            ready: boolean;
        };
        ModelListDto: {
            aliases: components["schemas"]["ModelAliasDto"][];
            models: components["schemas"]["ModelDto"][];
            providers: components["schemas"]["ModelProviderDto"][];
        };
        FeaturesDto: {
            /** @example true */
            conversation: boolean;
            /** @example false */
            memory: boolean;
            /** @example false */
            rag: boolean;
            /** @example true */
            event_bus: boolean;
            /** @example false */
            music_streaming: boolean;
            /** @example true */
            session_isolation: boolean;
            /** @example true */
            websocket: boolean;
        };
        SystemStatsDto: {
            /**
             * @example {
             *       "total_facts": 15,
             *       "total_conversations": 42
             *     }
             */
            memory?: {
                [key: string]: number;
            };
            /**
             * @description `vector_index` says what compares meanings: `memory`, or `memory+pgvector` where large collections may move there. `embedding_model` builds the index of all instances; `embedding_model_refused` appears where this instance was started with another one, which therefore adds no vectors.
             * @example {
             *       "total_documents": 5,
             *       "total_chunks": 210,
             *       "vector_index": "memory",
             *       "vector_bytes_in_memory": 1048576,
             *       "collections_in_pgvector": 0,
             *       "embedding_model": "embedded:use-lite-en"
             *     }
             */
            rag?: {
                [key: string]: number | string;
            };
            memory_enabled: boolean;
            rag_enabled: boolean;
            /** @example 3 */
            total_sessions: number;
        };
        SystemStatusDto: {
            /**
             * @description `stopping` while the last answers are given before the process ends.
             * @enum {string}
             */
            status: "active" | "stopping";
            features: components["schemas"]["FeaturesDto"];
            stats: components["schemas"]["SystemStatsDto"];
        };
        UsageDto: {
            /** @example 24 */
            prompt_tokens: number;
            /** @example 9 */
            completion_tokens: number;
            /** @example 33 */
            total_tokens: number;
        };
        ChatSourceDto: {
            /**
             * @description From 1; null for a document without pages.
             * @example 3
             */
            page: number | null;
            /** @example 0f8c2f6e-7a51-4f0e-9d0b-0d3c5d3f7a11 */
            document_id: string;
            /** @example handbook.pdf */
            filename: string;
            /** @description Place of the passage in the document, from 0. */
            chunk_index: number;
            /** @description How well it fits, 0 to 1, within this answer. */
            score: number;
        };
        ChatMetadataDto: {
            /** @example user1_20250116103000_0f8c… */
            session_id: string;
            /** @example user1 */
            user_id: string;
            /** @example web */
            client_type: string;
            /** @example 2026-01-16T10:30:00.000Z */
            timestamp: string;
            /** @description Present where `rag_used` is true; a citation `[1]` in the answer names the first of them. */
            sources?: components["schemas"]["ChatSourceDto"][];
        };
        ChatResponseDto: {
            /** @example null */
            action_executed: string | null;
            /** @example null */
            action_data: {
                [key: string]: unknown;
            } | null;
            /** @example null */
            memory_category: string | null;
            /** @example Hello! How can I help you? */
            response: string;
            /** @example greeting */
            intent: string;
            /**
             * @description How sure the intent is, 0 to 1.
             * @example 0.95
             */
            confidence: number;
            /** @description Whether a fact about the user was stored. */
            memory_stored: boolean;
            /** @description Whether the answer draws on the user's documents. */
            rag_used: boolean;
            /** @example 234.5 */
            duration_ms: number;
            /** @example user1_20250116103000_0f8c… */
            session_id: string;
            /**
             * @description The model that answered; `embedded` without a language model.
             * @example embedded
             */
            model: string;
            usage: components["schemas"]["UsageDto"];
            metadata: components["schemas"]["ChatMetadataDto"];
        };
        AssistantMessageDto: {
            /** @enum {string} */
            role: "assistant";
            /** @example Hello! How can I help you today? */
            content: string;
        };
        CompletionResponseDto: {
            message: components["schemas"]["AssistantMessageDto"];
            /** @example gpt-4o */
            model: string;
            usage: components["schemas"]["UsageDto"];
            /** @example default_user_20250116103000_0f8c… */
            session_id: string;
        };
        ChatMessageDto: {
            /**
             * @description Who said it.
             * @example user
             * @enum {string}
             */
            role: "system" | "user" | "assistant";
            /**
             * @description What was said.
             * @example Hello
             */
            content: string;
        };
        ChatRequestDto: {
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /**
             * @description IANA time zone of the user, in which "tomorrow" is meant and dates are told; left out: UTC.
             * @example Europe/London
             */
            time_zone?: string;
            /**
             * @description What the user says. Needs `messages` to be absent.
             * @example Hello, how are you?
             */
            message?: string;
            /** @description An OpenAI-style list whose last message is the user's. Needs `message` to be absent. */
            messages?: components["schemas"]["ChatMessageDto"][];
            /**
             * @description The conversation to continue. Left out: a new one. An id of your own makes a session of that id.
             * @example user1_20250116_abc123
             */
            session_id?: string;
            /**
             * @description What kind of client this is.
             * @example web
             */
            client_type?: string;
            /**
             * @description Alias or full name of a model, see `GET /api/models`.
             * @example default
             */
            model?: string;
            /**
             * @description How freely the model chooses its words, 0 to 2.
             * @example 0.7
             */
            temperature?: number;
            /**
             * @description Most tokens of the answer.
             * @example 1000
             */
            max_tokens?: number;
        };
        ChatStreamRequestDto: {
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /**
             * @description IANA time zone of the user, in which "tomorrow" is meant and dates are told; left out: UTC.
             * @example Europe/London
             */
            time_zone?: string;
            /**
             * @description What the user says. Needs `messages` to be absent.
             * @example Hello, how are you?
             */
            message?: string;
            /** @description An OpenAI-style list whose last message is the user's. Needs `message` to be absent. */
            messages?: components["schemas"]["ChatMessageDto"][];
            /**
             * @description The conversation to continue. Left out: a new one. An id of your own makes a session of that id.
             * @example user1_20250116_abc123
             */
            session_id?: string;
            /**
             * @description What kind of client this is.
             * @example web
             */
            client_type?: string;
            /**
             * @description Alias or full name of a model, see `GET /api/models`.
             * @example default
             */
            model?: string;
            /**
             * @description How freely the model chooses its words, 0 to 2.
             * @example 0.7
             */
            temperature?: number;
            /**
             * @description Most tokens of the answer.
             * @example 1000
             */
            max_tokens?: number;
            /**
             * @description The answer goes on without you: its frames have ids, and `GET /api/chat/stream/{stream_id}` continues after
             *     the last one that you have seen. Left out, closing the connection stops the model.
             */
            resumable?: boolean;
        };
        RagSourceDto: {
            /** @example 0f8c2f6e-7a51-4f0e-9d0b-0d3c5d3f7a11 */
            document_id: string;
            /** @example handbook.pdf */
            filename: string;
            /** @description Place of the passage in the document, from 0. */
            chunk_index: number;
            /** @description How well it fits, 0 to 1, within this answer. */
            score: number;
            /** @description The passage; empty where the document was deleted since. */
            text: string;
        };
        ChatRagResponseDto: {
            message: components["schemas"]["AssistantMessageDto"];
            /** @example gpt-4o */
            model: string;
            usage: components["schemas"]["UsageDto"];
            /** @example default_user_20250116103000_0f8c… */
            session_id: string;
            sources: components["schemas"]["RagSourceDto"][];
        };
        StoppedDto: {
            /**
             * @description The turns that end, running or waiting, with what they have said so far.
             * @example [
             *       3
             *     ]
             */
            turn_nos: number[];
            success: boolean;
            /** @example 1 answer was asked to stop */
            message: string;
            /** @example user1_20250116103000_0f8c… */
            session_id: string;
        };
        WhyActionDto: {
            /**
             * @description On whose behalf it was called.
             * @example user
             * @enum {string}
             */
            origin: "user" | "model" | "document" | "tool";
            /**
             * @example {
             *       "place": "tokyo"
             *     }
             */
            arguments: {
                [key: string]: unknown;
            };
            /**
             * @description `unconfirmed`: the user was asked first. `unknown`: it broke off before it could say how it ended.
             * @enum {string}
             */
            status: "done" | "refused" | "unconfirmed" | "invalid" | "failed" | "unknown";
            /** @example null */
            data: {
                [key: string]: unknown;
            } | null;
            /** @example get_time */
            name: string;
            /** @example In Tokyo it is 01:05 on Sunday, 22 November 2026. */
            result: string;
            /** @description Whether an earlier, equal call of the turn had done it already. */
            replayed: boolean;
            /** @example 0.4 */
            duration_ms: number;
        };
        WhyFactSourceDto: {
            /** @example user1_20260116103000_0f8c… */
            session_id: string | null;
            /** @example 1 */
            turn_no: number | null;
        };
        WhyFactDto: {
            /**
             * @description Null where it was forgotten since.
             * @example User lives in York
             */
            content: string | null;
            /**
             * @description How well it fits the message, 0 to 1; null where it was shown for being recent.
             * @example 0.8
             */
            score: number | null;
            /** @example 2026-01-16T10:30:00.000Z */
            said_at: string | null;
            /** @example 12 */
            fact_id: number;
            source: components["schemas"]["WhyFactSourceDto"];
        };
        WhyPassageDto: {
            /**
             * @description From 1; null for a document without pages.
             * @example 3
             */
            page: number | null;
            /**
             * @description First character in the document's text, in UTF-16 units.
             * @example 1200
             */
            start: number | null;
            /**
             * @description The character after the last.
             * @example 1980
             */
            end: number | null;
            /** @example 0f8c2f6e-7a51-4f0e-9d0b-0d3c5d3f7a11 */
            document_id: string;
            /** @example handbook.pdf */
            filename: string;
            /** @description Place of the passage in the document, from 0. */
            chunk_index: number;
            /** @description How well it fits, 0 to 1, within this answer. */
            score: number;
        };
        WhyDto: {
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed" | "cancelled" | "superseded";
            /**
             * @description What the message was understood as.
             * @example time
             */
            intent: string | null;
            /**
             * @description How sure that is, 0 to 1.
             * @example 0.95
             */
            confidence: number | null;
            /**
             * @description What was found in the message.
             * @example {
             *       "place": "tokyo"
             *     }
             */
            slots: {
                [key: string]: unknown;
            };
            /** @example TimeAction */
            action_executed: string | null;
            /**
             * @description Who answered; `embedded` where no language model was needed or there is none.
             * @example embedded
             */
            model: string | null;
            /**
             * @description The question of an earlier turn that this one answered.
             * @example null
             */
            flow: string | null;
            /**
             * @description The turns up to this one were before the model as a summary; null where it saw all, or none was made yet.
             * @example null
             */
            summary_upto_turn: number | null;
            /** @example user1_20260116103000_0f8c… */
            session_id: string;
            /** @example 1 */
            turn_no: number;
            /** @description Everything that was called, in order, refused calls included. */
            actions: components["schemas"]["WhyActionDto"][];
            /** @description What the user had told that was before the model, or is said in the answer. */
            facts: components["schemas"]["WhyFactDto"][];
            /** @description What of the user's documents was before the model, or is quoted, in the order of its citations. */
            passages: components["schemas"]["WhyPassageDto"][];
        };
        CreateChatDto: {
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /**
             * @description Left out: the first words of the first message.
             * @example My First Chat
             */
            title?: string;
        };
        ChatDto: {
            /** @example My First Chat */
            title: string | null;
            /** @example 8c4c1b1e-6c5f-4f1e-9d0a-0d9a2a3b4c5d */
            id: string;
            /** @example user123 */
            user_id: string;
            /** @example 2026-01-16T10:30:00.000Z */
            created_at: string;
            /** @example 2026-01-16T10:31:00.000Z */
            updated_at: string;
        };
        ChatMessageStateDto: {
            /** @enum {string} */
            role: "user" | "assistant";
            /**
             * @description How the turn of this message stands.
             * @enum {string}
             */
            status: "queued" | "running" | "done" | "failed" | "cancelled" | "superseded";
            /**
             * @description Why the turn failed.
             * @example null
             */
            error: string | null;
            /** @example 17 */
            id: number;
            /** @example 8c4c1b1e-6c5f-4f1e-9d0a-0d9a2a3b4c5d */
            chat_id: string;
            /** @example Hello! How can I help you? */
            content: string;
            /** @example 2026-01-16T10:31:00.000Z */
            created_at: string;
        };
        UpdateChatDto: {
            /**
             * @description The new title.
             * @example Travel plans
             */
            title: string;
        };
        DeletedDto: {
            success: boolean;
            /** @example Chat 8c4c1b1e-6c5f-4f1e-9d0a-0d9a2a3b4c5d deleted */
            message: string;
        };
        SendMessageDto: {
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /**
             * @description IANA time zone of the user, in which "tomorrow" is meant and dates are told; left out: UTC.
             * @example Europe/London
             */
            time_zone?: string;
            /**
             * @description The chat to speak in.
             * @example 8c4c1b1e-6c5f-4f1e-9d0a-0d9a2a3b4c5d
             */
            chat_id: string;
            /**
             * @description What the user says.
             * @example Hello, AI!
             */
            message: string;
            /**
             * @description Alias (`fast`, `smart`, …) or full name of a model, see `GET /api/models`.
             * @example fast
             */
            model?: string;
        };
        StoredMessageDto: {
            /** @enum {string} */
            role: "user" | "assistant";
            /** @example 17 */
            id: number;
            /** @example 8c4c1b1e-6c5f-4f1e-9d0a-0d9a2a3b4c5d */
            chat_id: string;
            /** @example Hello! How can I help you? */
            content: string;
            /** @example 2026-01-16T10:31:00.000Z */
            created_at: string;
        };
        SendMessageResponseDto: {
            /** @example 8c4c1b1e-6c5f-4f1e-9d0a-0d9a2a3b4c5d */
            chat_id: string;
            /** @example Hello! How can I help you? */
            response: string;
            /**
             * @description The model that answered.
             * @example openai/gpt-oss-20b
             */
            model: string;
            /** @description The stored answer. */
            message: components["schemas"]["StoredMessageDto"];
            usage: components["schemas"]["UsageDto"];
        };
        SessionDto: {
            /** @example Travel plans */
            title: string | null;
            /** @enum {string} */
            kind: "chat" | "voice" | "booking";
            /** @example {} */
            metadata: {
                [key: string]: unknown;
            };
            /** @example user1 */
            user_id: string;
            /** @example web */
            client_type: string;
            /** @example 2026-01-16T10:00:00.000Z */
            created_at: string;
            /** @example 2026-01-16T10:30:00.000Z */
            last_activity: string;
            /** @description Whether a socket of this session is open. */
            websocket_connected: boolean;
            /** @example 4 */
            message_count: number;
        };
        SessionMessageDto: {
            /** @enum {string} */
            role: "user" | "assistant";
            /** @example gpt-4o */
            model: string | null;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed" | "cancelled" | "superseded";
            /**
             * @description Why the turn failed.
             * @example null
             */
            error: string | null;
            /** @example 17 */
            id: number;
            /** @example user1_20260116100000_0f8c… */
            session_id: string;
            /** @example 1 */
            turn_no: number;
            /** @example Hello! How can I help you? */
            content: string;
            /** @example 2026-01-16T10:30:00.000Z */
            timestamp: string;
        };
        SessionSummaryDto: {
            /**
             * @description Who wrote it; null where sentences were chosen without a model.
             * @example gpt-4o
             */
            model: string | null;
            /** @example User: “I am planning a trip to Norway in May.” */
            text: string;
            /**
             * @description The last turn that it covers.
             * @example 24
             */
            upto_turn: number;
            /** @example 2026-01-16T10:30:00.000Z */
            updated_at: string;
        };
        SessionDetailDto: {
            /** @example Travel plans */
            title: string | null;
            /** @enum {string} */
            kind: "chat" | "voice" | "booking";
            /** @example {} */
            metadata: {
                [key: string]: unknown;
            };
            /** @description Oldest first. */
            messages: components["schemas"]["SessionMessageDto"][];
            /** @description The older turns in short, once a model is not shown all of them any more. */
            summary: components["schemas"]["SessionSummaryDto"] | null;
            /** @description Continues the messages; absent on their last page. */
            next_cursor?: string;
            /** @example user1_20260116100000_0f8c… */
            session_id: string;
            /** @example user1 */
            user_id: string;
            /** @example web */
            client_type: string;
            /** @example 2026-01-16T10:00:00.000Z */
            created_at: string;
            /** @example 2026-01-16T10:30:00.000Z */
            last_activity: string;
            /** @description Whether a socket of this session is open. */
            websocket_connected: boolean;
            /** @example 4 */
            message_count: number;
        };
        SessionHistoryDto: {
            /** @description Oldest first. */
            messages: components["schemas"]["SessionMessageDto"][];
            /** @description Continues the list; absent on its last page. */
            next_cursor?: string;
            /** @description The session's id, or `all`. */
            session_id: string;
        };
        SessionListDto: {
            /** @description Sessions by id, most recently active first. */
            sessions: {
                [key: string]: components["schemas"]["SessionDto"];
            };
            /** @description Continues the list; absent on its last page. */
            next_cursor?: string;
            /** @description How many there are in all, not on this page. */
            total: number;
        };
        CreateSessionDto: {
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /**
             * @description Anything you want to keep with the session.
             * @example {
             *       "topic": "travel"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * @description An id of your own; left out, one is made.
             * @example session123
             */
            session_id?: string;
            /** @example web */
            client_type?: string;
            /** @example Travel plans */
            title?: string;
        };
        CreatedSessionDto: {
            /** @example Travel plans */
            title: string | null;
            /** @enum {string} */
            kind: "chat" | "voice" | "booking";
            /** @example {} */
            metadata: {
                [key: string]: unknown;
            };
            /** @example user1 */
            user_id: string;
            /** @example web */
            client_type: string;
            /** @example 2026-01-16T10:00:00.000Z */
            created_at: string;
            /** @example 2026-01-16T10:30:00.000Z */
            last_activity: string;
            /** @description Whether a socket of this session is open. */
            websocket_connected: boolean;
            /** @example 4 */
            message_count: number;
            /** @example user1_20260116100000_0f8c… */
            session_id: string;
        };
        CacheStatsDto: {
            /** @enum {string} */
            backend: "redis" | "memory";
            connected: boolean;
            /**
             * @description Reads of this process that the cache answered.
             * @example 42
             */
            hits: number;
            /**
             * @description Reads of this process that went to the database.
             * @example 8
             */
            misses: number;
            /**
             * @description hits / (hits + misses), 0 before the first read.
             * @example 0.84
             */
            hit_rate: number;
            /**
             * @description Sessions whose recent history is cached.
             * @example 12
             */
            cached_sessions: number;
        };
        ClosedSessionDto: {
            success: boolean;
            /** @example Session user1_20260116100000_0f8c… closed */
            message: string;
        };
        ConversationDto: {
            /** @example play_music */
            intent_type: string | null;
            /** @enum {string} */
            status: "done" | "failed" | "cancelled" | "superseded";
            /** @example 1 */
            id: number;
            /** @example user1_20260116100000_0f8c… */
            session_id: string;
            /** @example 1 */
            turn_no: number;
            /** @example Play jazz music */
            user_input: string;
            /** @example Playing jazz from library */
            assistant_response: string;
            /** @example 2026-01-16T10:30:00.000Z */
            timestamp: string;
        };
        EventDto: {
            /**
             * @example MESSAGE_RECEIVED
             * @enum {string}
             */
            event_type: "MESSAGE_RECEIVED" | "MUSIC_PLAY" | "MUSIC_PAUSE" | "MUSIC_STOP" | "MUSIC_NEXT" | "MUSIC_PREVIOUS" | "MUSIC_SCAN" | "MEMORY_STORED" | "DOCUMENT_INDEXED" | "DOCUMENT_READY" | "DOCUMENT_FAILED" | "DOCUMENT_DELETED" | "STATUS_UPDATE" | "ERROR" | "CLIENT_CONNECTED" | "CLIENT_DISCONNECTED";
            /**
             * @example {
             *       "message": "Play jazz",
             *       "response": "Playing jazz",
             *       "intent": "play_music"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
            /** @example user1_20260116100000_0f8c… */
            session_id: string | null;
            /** @example user1 */
            user_id: string | null;
            /**
             * @example event
             * @enum {string}
             */
            type: "event";
            /** @example 2026-01-16T10:30:00.000Z */
            timestamp: string;
            /**
             * @description Ordered as text; one event has the same everywhere.
             * @example evt_00000000m1e00000000002p0000000s
             */
            event_id: string;
        };
        ReplayGapDto: {
            /**
             * @description The oldest event after the requested one that is still kept.
             * @example evt_00000000n8200000000003k0000000s
             */
            oldest_event_id: string | null;
            /**
             * @example replay_gap
             * @enum {string}
             */
            type: "replay_gap";
            /** @example evt_00000000m1e00000000002p0000000s */
            requested_event_id: string;
            /** @example Some events after the requested one are no longer kept. */
            message: string;
        };
        EventPageDto: {
            /** @description Oldest first. */
            events: components["schemas"]["EventDto"][];
            /**
             * @description Give it as `after` for what comes next, now or later. Null while there is nothing.
             * @example pos_0000000000000000000002p00000000m1e00000000000
             */
            next_after: string | null;
            /** @description Present where events before these are no longer kept. */
            gap?: components["schemas"]["ReplayGapDto"];
        };
        ConnectedSessionDto: {
            /** @example user1 */
            user_id: string;
            /** @example web */
            client_type: string;
            /** @example true */
            websocket_connected: boolean;
            /**
             * @description When its first socket that is still open connected.
             * @example 2026-01-16T10:00:00.000Z
             */
            created_at: string;
        };
        EventStatsDto: {
            /**
             * @example {
             *       "MESSAGE_RECEIVED": 42,
             *       "MUSIC_PLAY": 8,
             *       "MEMORY_STORED": 5
             *     }
             */
            events_by_type: {
                [key: string]: number;
            };
            /** @description Sessions with an open socket by id, latest first; at most 1000. */
            active_sessions: {
                [key: string]: components["schemas"]["ConnectedSessionDto"];
            };
            /**
             * @description Since the beginning; what retention has removed counts.
             * @example 156
             */
            total_events_emitted: number;
            /**
             * @description Open sockets, on all instances.
             * @example 3
             */
            active_connections: number;
        };
        FactSourceDto: {
            /** @example user1_20260116100000_0f8c… */
            session_id: string | null;
            /** @example 3 */
            turn_no: number | null;
            /** @example 17 */
            message_id: number | null;
            /**
             * @description The user's message, while it is kept; null for a fact that was entered.
             * @example I love jazz, Miles Davis most of all
             */
            text: string | null;
        };
        FactDto: {
            /**
             * @example preferences
             * @enum {string}
             */
            category: "personal" | "preferences" | "context" | "other";
            /** @enum {string} */
            status: "current" | "superseded" | "ended";
            /** @example null */
            superseded_at: string | null;
            /** @example null */
            superseded_by: number | null;
            source: components["schemas"]["FactSourceDto"];
            /** @example 1 */
            id: number;
            /** @example User enjoys jazz music, particularly Miles Davis */
            content: string;
            /** @example 0.8 */
            importance_score: number;
            /** @example 2026-01-16T10:30:00.000Z */
            created_at: string;
            /**
             * @description When the user said it first.
             * @example 2026-01-16T10:30:00.000Z
             */
            said_at: string;
            /**
             * @description How often the user has said it.
             * @example 2
             */
            times_seen: number;
        };
        CreateFactDto: {
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /**
             * @description Left out: what the content says, else `other`.
             * @enum {string}
             */
            category?: "personal" | "preferences" | "context" | "other";
            /** @example 0.8 */
            importance_score?: number;
            /** @example User enjoys jazz music, particularly Miles Davis */
            content: string;
        };
        UpdateFactDto: {
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /** @enum {string} */
            category?: "personal" | "preferences" | "context" | "other";
            importance_score?: number;
            /** @example User enjoys jazz music, particularly Bill Evans */
            content?: string;
        };
        DeletedFactDto: {
            success: boolean;
            /** @example Fact 1 deleted */
            message: string;
        };
        FactMatchDto: {
            /**
             * @example preferences
             * @enum {string}
             */
            category: "personal" | "preferences" | "context" | "other";
            /** @enum {string} */
            status: "current" | "superseded" | "ended";
            /** @example null */
            superseded_at: string | null;
            /** @example null */
            superseded_by: number | null;
            source: components["schemas"]["FactSourceDto"];
            /** @example 1 */
            id: number;
            /** @example User enjoys jazz music, particularly Miles Davis */
            content: string;
            /** @example 0.8 */
            importance_score: number;
            /** @example 2026-01-16T10:30:00.000Z */
            created_at: string;
            /**
             * @description When the user said it first.
             * @example 2026-01-16T10:30:00.000Z
             */
            said_at: string;
            /**
             * @description How often the user has said it.
             * @example 2
             */
            times_seen: number;
            /**
             * @description 0 to 1; how well it fits.
             * @example 0.91
             */
            score: number;
        };
        MemoryStatsDto: {
            /**
             * @example {
             *       "personal": 5,
             *       "preferences": 8,
             *       "context": 2
             *     }
             */
            facts_by_category: {
                [key: string]: number;
            };
            /** @example 2026-01-10T08:00:00.000Z */
            oldest_conversation: string | null;
            /** @example 2026-01-16T10:30:00.000Z */
            newest_conversation: string | null;
            /**
             * @description Facts that hold now.
             * @example 15
             */
            total_facts: number;
            /**
             * @description Turns that are over, as `GET /api/conversations` lists them.
             * @example 42
             */
            total_conversations: number;
        };
        ErasedStoreDto: {
            /** @example messages */
            store: string;
            /**
             * @description Items before.
             * @example 84
             */
            found: number;
            /**
             * @description Items that were still there afterwards.
             * @example 0
             */
            remaining: number;
        };
        ErasureDto: {
            stores: components["schemas"]["ErasedStoreDto"][];
            /** @description Whether nothing is left. False only where the user went on talking meanwhile; repeat the call then. */
            success: boolean;
            /** @example User user1 erased */
            message: string;
            /** @example user1 */
            user_id: string;
            /** @example 2026-01-16T10:30:00.000Z */
            timestamp: string;
        };
        MusicControlDto: {
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /**
             * @description `play`, `pause`, `resume`, `stop`, `next`, `previous`, `replay`, `seek`, `set_volume`, `shuffle`, `repeat`, `queue`.
             * @example play
             */
            action: string;
            /**
             * @description For `play`. `replace`: what is found becomes the queue. `now`: it plays now, and what was in the queue follows. `next`: after the current song. `add`: at the end.
             * @default replace
             * @enum {string}
             */
            placement: "replace" | "now" | "next" | "add";
            /**
             * @description For `seek`: seconds into the song.
             * @example 42.5
             */
            position?: number;
            /**
             * @description For `set_volume`.
             * @example 0.5
             */
            volume?: number;
            /**
             * @description For `repeat`; left out, the next mode: none, all, one.
             * @enum {string}
             */
            repeat?: "none" | "one" | "all";
            /**
             * @description For `queue`. `add` and `insert_next` take `song_name` or `song_id`, `jump` and `remove` take `index`, `move` takes `index` and `to`.
             * @default list
             * @enum {string}
             */
            operation: "list" | "add" | "insert_next" | "jump" | "remove" | "move" | "clear";
            /** @description A place in the queue. */
            index?: number;
            /** @description For `move`: where to. */
            to?: number;
            /**
             * @description For `play`, and to add to the queue: a song, artist, album, genre or mood, or a wish such as
             *     "something by Miles Davis". Misspelt and misheard names are found too.
             * @example Kind of Blue
             */
            song_name?: string;
            /** @description Exactly this song, in place of `song_name`. */
            song_id?: string;
            /** @description For `shuffle`; left out, it is switched. */
            shuffle?: boolean;
        };
        QueueItemDto: {
            /** @enum {string} */
            type: "local" | "youtube";
            /**
             * @description Seconds.
             * @example 540
             */
            duration: number | null;
            /** @example 0 */
            index: number;
            /** @example 3f1c9a0b77d2e4aa51c0d9ef */
            id: string;
            /** @example Miles Davis - So What */
            name: string;
        };
        SongDto: {
            /**
             * @description A `youtube` song is played by the client, at `url`.
             * @enum {string}
             */
            type: "local" | "youtube";
            /** @example Miles Davis */
            artist: string | null;
            /** @example Kind of Blue */
            album: string | null;
            /**
             * @example [
             *       "Jazz"
             *     ]
             */
            genres: string[];
            /** @example 1959 */
            year: number | null;
            /**
             * @description Seconds.
             * @example 545
             */
            duration: number | null;
            /** @description Of songs that the client plays. */
            url: string | null;
            /**
             * @description Where this server streams it, without a key for at least an hour: for the `src` of an `<audio>` element.
             * @example /api/music/streams/3f1c9a0b77d2e4aa51c0d9ef.t4x1c0.operator.c2lnbmF0dXJl
             */
            stream_url: string | null;
            /**
             * @description Its cover art, for an `<img>` element as long as the stream; it may turn out to be missing (404).
             * @example /api/music/streams/3f1c9a0b77d2e4aa51c0d9ef.t4x1c0.operator.c2lnbmF0dXJl/cover
             */
            cover_url: string | null;
            /**
             * @description Stays the same as long as the file keeps its place.
             * @example 3f1c9a0b77d2e4aa51c0d9ef
             */
            id: string;
            /** @example Miles Davis - So What */
            name: string;
            /** @example So What */
            title: string;
        };
        LibraryScanDto: {
            scanning: boolean;
            /**
             * @description Files found so far.
             * @example 42
             */
            files: number;
            /**
             * @description Files that were new or changed and were read, since this instance's start.
             * @example 3
             */
            files_read: number;
            /**
             * @description Files that could not be read; `GET /api/music/problems` lists them.
             * @example 0
             */
            problems: number;
        };
        MusicStatusDto: {
            /** @enum {string} */
            state: "playing" | "paused" | "stopped" | "not_available";
            /** @example Miles Davis - Kind of Blue */
            current_song: string | null;
            /** @enum {string} */
            repeat: "none" | "one" | "all";
            /**
             * @description Place in the queue.
             * @example 0
             */
            queue_index: number | null;
            /**
             * @description Seconds.
             * @example 540
             */
            duration: number | null;
            /** @description Of the current song, where this instance has it. */
            song: components["schemas"]["SongDto"] | null;
            /** @example 0.8 */
            volume: number;
            shuffle: boolean;
            /** @example 5 */
            queue_length: number;
            /** @example 42 */
            library_size: number;
            /**
             * @description Seconds into the song.
             * @example 12.5
             */
            position: number;
            library: components["schemas"]["LibraryScanDto"];
        };
        SongSummaryDto: {
            /** @enum {string} */
            type: "local" | "youtube";
            /** @example 3f1c9a0b77d2e4aa51c0d9ef */
            id: string;
            /** @example Miles Davis - So What */
            name: string;
        };
        MusicControlResultDto: {
            /** @description Of `queue` commands. */
            queue?: components["schemas"]["QueueItemDto"][];
            /** @description False where there was nothing to do it to: an unknown song, nothing to pause. */
            success: boolean;
            /** @example Playing: Miles Davis - Kind of Blue */
            message: string;
            status: components["schemas"]["MusicStatusDto"];
            /** @description What else may have been meant, best first. */
            alternatives: components["schemas"]["SongSummaryDto"][];
            /** @description One of the alternatives fits as well. */
            ambiguous: boolean;
        };
        MusicQueueDto: {
            /** @description Place of the current song. */
            queue_index: number | null;
            /** @example 5 */
            total: number;
            queue: components["schemas"]["QueueItemDto"][];
        };
        MusicLibraryDto: {
            /** @description Continues the list; absent on its last page. */
            next_cursor?: string;
            /**
             * @description How many there are in all, not on this page.
             * @example 42
             */
            total: number;
            songs: components["schemas"]["SongDto"][];
        };
        MusicProblemDto: {
            /**
             * @description The library's folder and the path below it.
             * @example music/broken.mp3
             */
            path: string;
            /** @example It cannot be read as audio: invalid header */
            reason: string;
        };
        MusicProblemsDto: {
            /**
             * @description How many there are; at most a thousand are listed.
             * @example 1
             */
            total: number;
            problems: components["schemas"]["MusicProblemDto"][];
        };
        EngineDto: {
            /** @enum {string} */
            engine: "embedded" | "provider" | "none";
            /**
             * @description What to install or to set where it is not available.
             * @example null
             */
            reason: string | null;
            /**
             * @description Language tags; `["*"]` for any.
             * @example [
             *       "en"
             *     ]
             */
            languages: string[];
            /** @example embedded-flite */
            model: string;
            available: boolean;
        };
        VoiceHealthDto: {
            /**
             * @description `degraded`: one of the two directions is not available.
             * @enum {string}
             */
            status: "healthy" | "degraded";
            /** @example voice */
            service: string;
            speech_to_text: components["schemas"]["EngineDto"];
            text_to_speech: components["schemas"]["EngineDto"];
            /** @example 2026-01-16T10:30:00.000Z */
            timestamp: string;
        };
        VoiceNameDto: {
            /** @example alloy */
            name: string;
            /** @example slt: female, American English */
            description: string;
        };
        VoicesDto: {
            /**
             * @example [
             *       "mp3",
             *       "wav",
             *       "pcm",
             *       "opus"
             *     ]
             */
            formats: string[];
            voices: components["schemas"]["VoiceNameDto"][];
            /** @example alloy */
            default: string;
            /** @description Whether other names are passed on to the provider. */
            accepts_other_names: boolean;
            text_to_speech: components["schemas"]["EngineDto"];
            speech_to_text: components["schemas"]["EngineDto"];
        };
        SpeechDto: {
            /** @enum {string} */
            format: "mp3" | "wav" | "pcm" | "opus";
            /** @example null */
            error: string | null;
            success: boolean;
            /** @example SUQzBAAAAAAA… */
            audio_base64: string;
            /** @example Hello, how can I help you? */
            text: string;
        };
        SpeechToTextFormDto: {
            /**
             * Format: binary
             * @description Also taken as `file`, `audio`.
             */
            audio_file?: string;
            /**
             * @description What is spoken, as a language tag.
             * @example en
             */
            language?: string;
            /**
             * @description Names and words that are likely to be said.
             * @example Parley, Vetstoria
             */
            prompt?: string;
        };
        TranscriptDto: {
            /** @example en */
            language: string | null;
            /** @example null */
            error: string | null;
            /** @description False where nobody spoke; `error` then says so. */
            success: boolean;
            /** @example What is the time? */
            text: string;
            /**
             * @description Length of the recording.
             * @example 2140
             */
            duration_ms: number;
            /**
             * @description The recogniser.
             * @example gpt-transcribe
             */
            model: string;
        };
        TextToSpeechDto: {
            /**
             * @default mp3
             * @enum {string}
             */
            format: "mp3" | "wav" | "pcm" | "opus";
            /**
             * @description What to say.
             * @example Hello, how can I help you?
             */
            text: string;
            /**
             * @description A name from `GET /voice/voices`.
             * @example alloy
             */
            voice?: string;
            /**
             * @description 0.25 (slow) to 4 (fast).
             * @example 1
             */
            speed?: number;
        };
        VoiceAgentFormDto: {
            /**
             * @default mp3
             * @enum {string}
             */
            format: "mp3" | "wav" | "pcm" | "opus";
            /**
             * @description End user within your account.
             * @example user1
             */
            customer_id?: string;
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /**
             * @description IANA time zone of the user, in which "tomorrow" is meant and dates are told; left out: UTC.
             * @example Europe/London
             */
            time_zone?: string;
            /**
             * Format: binary
             * @description Also taken as `file`, `audio`.
             */
            audio_file?: string;
            /**
             * @description The conversation to continue. Left out: a new one. An id of your own makes a session of that id.
             * @example session123
             */
            session_id?: string;
            /**
             * @description Alias or full name of a model, see `GET /api/models`.
             * @example default
             */
            model?: string;
            /**
             * @description What is spoken, as a language tag.
             * @example en
             */
            language?: string;
            /**
             * @description Names and words that are likely to be said.
             * @example Parley, Vetstoria
             */
            prompt?: string;
            /**
             * @description A name from `GET /voice/voices`.
             * @example alloy
             */
            voice?: string;
            /**
             * @description 0.25 (slow) to 4 (fast).
             * @example 1
             */
            speed?: number;
        };
        SessionDataDto: {
            /** @enum {string} */
            state: "greeting" | "conversation" | "ended";
            /**
             * @description What the last message was taken for.
             * @example greeting
             */
            last_intent: string | null;
            /** @example session123 */
            session_id: string;
            /** @example customer123 */
            customer_id: string;
            /**
             * @description Turns so far.
             * @example 1
             */
            turn_count: number;
        };
        AgentActionDto: {
            data: {
                [key: string]: unknown;
            };
            /** @example play_music */
            type: string;
        };
        VoiceAgentResponseDto: {
            /**
             * @description The conversation; null where none was named and nobody spoke.
             * @example session123
             */
            session_id: string | null;
            /**
             * @description The spoken answer in base64; null where no engine could say it.
             * @example SUQzBAAAAAAA…
             */
            audio_response: string | null;
            /** @example SUQzBAAAAAAA… */
            audio_base64: string | null;
            /** @enum {string} */
            audio_format: "mp3" | "wav" | "pcm" | "opus";
            session_data: components["schemas"]["SessionDataDto"] | null;
            /** @example conversation */
            next_state: string | null;
            /**
             * @description Why there are no words or no sound.
             * @example null
             */
            error: string | null;
            /** @description False where nobody spoke; `agent_response` then says so. */
            success: boolean;
            /** @example Hello */
            user_input: string;
            /** @example Hello! How can I help you? */
            agent_response: string;
            actions: components["schemas"]["AgentActionDto"][];
        };
        StartConversationDto: {
            /**
             * @description End user within your account.
             * @example user1
             */
            customer_id?: string;
        };
        ConversationStartedDto: {
            /** @example customer123_20260116103000_0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11 */
            session_id: string;
            session_data: components["schemas"]["SessionDataDto"];
            /** @example Conversation started successfully */
            message: string;
        };
        ProcessConversationDto: {
            /**
             * @description End user within your account.
             * @example user1
             */
            customer_id?: string;
            /**
             * @description IANA time zone of the user, in which "tomorrow" is meant and dates are told; left out: UTC.
             * @example Europe/London
             */
            time_zone?: string;
            /**
             * @description The conversation. Left out: a new one.
             * @example session123
             */
            session_id?: string;
            /**
             * @description What the user says.
             * @example I want to order a pizza
             */
            text?: string;
            /** @description The same as `text`. */
            user_input?: string;
            /** @description The same as `text`. */
            message?: string;
        };
        ConversationResponseDto: {
            /** @example session123 */
            session_id: string;
            /** @example Hello! How can I help you? */
            response: string;
            /** @description The same as `response`. */
            agent_response: string;
            session_data: components["schemas"]["SessionDataDto"];
            /** @example conversation */
            next_state: string;
            actions: components["schemas"]["AgentActionDto"][];
        };
        ChatVoiceDto: {
            /**
             * @default mp3
             * @enum {string}
             */
            format: "mp3" | "wav" | "pcm" | "opus";
            /**
             * @description End user within your account.
             * @example user1
             */
            customer_id?: string;
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /**
             * @description IANA time zone of the user, in which "tomorrow" is meant and dates are told; left out: UTC.
             * @example Europe/London
             */
            time_zone?: string;
            /**
             * Format: base64
             * @description The recording as text, in place of a file.
             */
            audio_base64?: string;
            /**
             * @description The conversation to continue. Left out: a new one. An id of your own makes a session of that id.
             * @example session123
             */
            session_id?: string;
            /**
             * @description Alias or full name of a model, see `GET /api/models`.
             * @example default
             */
            model?: string;
            /**
             * @description What is spoken, as a language tag.
             * @example en
             */
            language?: string;
            /**
             * @description Names and words that are likely to be said.
             * @example Parley, Vetstoria
             */
            prompt?: string;
            /**
             * @description A name from `GET /voice/voices`.
             * @example alloy
             */
            voice?: string;
            /**
             * @description 0.25 (slow) to 4 (fast).
             * @example 1
             */
            speed?: number;
        };
        ChatVoiceFormDto: {
            /**
             * @default mp3
             * @enum {string}
             */
            format: "mp3" | "wav" | "pcm" | "opus";
            /**
             * @description End user within your account.
             * @example user1
             */
            customer_id?: string;
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /**
             * @description IANA time zone of the user, in which "tomorrow" is meant and dates are told; left out: UTC.
             * @example Europe/London
             */
            time_zone?: string;
            /**
             * Format: binary
             * @description Also taken as `file`, `audio`.
             */
            audio_file?: string;
            /**
             * @description The conversation to continue. Left out: a new one. An id of your own makes a session of that id.
             * @example session123
             */
            session_id?: string;
            /**
             * @description Alias or full name of a model, see `GET /api/models`.
             * @example default
             */
            model?: string;
            /**
             * @description What is spoken, as a language tag.
             * @example en
             */
            language?: string;
            /**
             * @description Names and words that are likely to be said.
             * @example Parley, Vetstoria
             */
            prompt?: string;
            /**
             * @description A name from `GET /voice/voices`.
             * @example alloy
             */
            voice?: string;
            /**
             * @description 0.25 (slow) to 4 (fast).
             * @example 1
             */
            speed?: number;
        };
        ChatVoiceMessageDto: {
            /** @enum {string} */
            role: "assistant";
            /** @example Hello! How can I help you? */
            content: string;
        };
        ChatVoiceResponseDto: {
            /**
             * @description The conversation; null where none was named and nobody spoke.
             * @example session123
             */
            session_id: string | null;
            /**
             * @description The spoken answer in base64; null where no engine could say it.
             * @example SUQzBAAAAAAA…
             */
            audio_response: string | null;
            /** @example SUQzBAAAAAAA… */
            audio_base64: string | null;
            /** @enum {string} */
            audio_format: "mp3" | "wav" | "pcm" | "opus";
            session_data: components["schemas"]["SessionDataDto"] | null;
            /** @example conversation */
            next_state: string | null;
            /**
             * @description Why there are no words or no sound.
             * @example null
             */
            error: string | null;
            message: components["schemas"]["ChatVoiceMessageDto"] | null;
            /** @example gpt-4o */
            model: string | null;
            usage: components["schemas"]["UsageDto"] | null;
            /** @description False where nobody spoke; `agent_response` then says so. */
            success: boolean;
            /** @example Hello */
            user_input: string;
            /** @example Hello! How can I help you? */
            agent_response: string;
            actions: components["schemas"]["AgentActionDto"][];
        };
        UploadBodyDto: {
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /**
             * Format: binary
             * @description PDF, DOCX, RTF, Markdown, HTML, CSV or text in any encoding, recognised by its content.
             */
            file: string;
        };
        UploadedDocumentDto: {
            /**
             * @description `text_ready`: found by words; `ready`: by meaning too; `processing` only with `wait=false`.
             * @enum {string}
             */
            state: "processing" | "text_ready" | "ready" | "failed";
            success: boolean;
            /** @example manual.pdf */
            filename: string;
            /** @example 42 */
            chunks: number;
            /** @example Document indexed successfully (42 chunks) */
            message: string;
            /** @example 0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11 */
            document_id: string;
        };
        RagStatsDto: {
            /**
             * @description Documents that a search finds.
             * @example 5
             */
            total_documents: number;
            /** @example 210 */
            total_chunks: number;
            /**
             * @description In characters.
             * @example 512
             */
            average_chunk_size: number;
        };
        RagSearchDto: {
            /** @description Only in these documents. */
            document_ids?: string[];
            /**
             * @description End user within your account.
             * @example user1
             */
            user_id?: string;
            /** @example How long is the warranty? */
            query: string;
            /**
             * @description Most results.
             * @default 5
             */
            top_k: number;
        };
        RagResultDto: {
            /**
             * @description From 1.
             * @example 12
             */
            page: number | null;
            /**
             * @description Above it.
             * @example [
             *       "Guarantee",
             *       "Duration"
             *     ]
             */
            headings: string[];
            /**
             * @description In the document's text.
             * @example 8120
             */
            start: number | null;
            /** @example 9004 */
            end: number | null;
            /**
             * @description The sentence that fits best; null where only words were compared.
             * @example The warranty runs for five years from the date of purchase.
             */
            quote: string | null;
            /** @example 0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11 */
            document_id: string;
            /** @example manual.pdf */
            filename: string;
            /**
             * @description Place in the document, from 0.
             * @example 7
             */
            chunk_index: number;
            /** @example The warranty runs for five years from the date of purchase. */
            text: string;
            /**
             * @description From 0 to 1, comparable within one answer.
             * @example 0.93
             */
            score: number;
        };
        RagSearchResponseDto: {
            /** @description Best first. */
            results: components["schemas"]["RagResultDto"][];
            /**
             * @description By words and meaning, or words alone.
             * @enum {string}
             */
            mode: "hybrid" | "lexical";
            /**
             * @description Why words alone were compared.
             * @enum {string|null}
             */
            lexical_because: "asked" | "words_suffice" | "no_vectors" | "language_not_embedded" | "vectors_loading" | "vectors_too_many" | "embedder_failed" | null;
        };
        DocumentDto: {
            /** @enum {string} */
            type: "pdf" | "docx" | "rtf" | "markdown" | "html" | "csv" | "text";
            /** @enum {string} */
            state: "processing" | "text_ready" | "ready" | "failed";
            /** @example 24 */
            pages: number | null;
            /**
             * @description ISO 639-1.
             * @example en
             */
            language: string | null;
            /**
             * @description Why it could not be read.
             * @example null
             */
            error: string | null;
            /** @example 0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11 */
            document_id: string;
            /** @example manual.pdf */
            filename: string;
            /** @example 183204 */
            bytes: number;
            /** @example 42 */
            chunks: number;
            /** @example 2026-01-16T10:30:00.000Z */
            created_at: string;
        };
        DocumentListDto: {
            /** @description Newest first. */
            documents: components["schemas"]["DocumentDto"][];
            /** @description Continues the list; absent on its last page. */
            next_cursor?: string;
        };
        DocumentDetailDto: {
            /** @enum {string} */
            type: "pdf" | "docx" | "rtf" | "markdown" | "html" | "csv" | "text";
            /** @enum {string} */
            state: "processing" | "text_ready" | "ready" | "failed";
            /** @example 24 */
            pages: number | null;
            /**
             * @description ISO 639-1.
             * @example en
             */
            language: string | null;
            /**
             * @description Why it could not be read.
             * @example null
             */
            error: string | null;
            /** @example 0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11 */
            document_id: string;
            /** @example manual.pdf */
            filename: string;
            /** @example 183204 */
            bytes: number;
            /** @example 42 */
            chunks: number;
            /** @example 2026-01-16T10:30:00.000Z */
            created_at: string;
            /**
             * @description Chunks that are found by meaning as well, or whose language cannot be.
             * @example 30
             */
            chunks_embedded: number;
        };
        DeletedDocumentDto: {
            success: boolean;
            /** @example manual.pdf deleted */
            message: string;
        };
        ReindexStatusDto: {
            /**
             * @description Of these, how many still wait for vectors of `model`.
             * @example 0
             */
            waiting: number;
            /**
             * @description How many are searched by an earlier model's vectors until the new ones are complete.
             * @example 0
             */
            served_by_earlier_model: number;
            /**
             * @description The model that embeds whatever is new.
             * @example embedded:use-lite-en
             */
            model: string;
            /**
             * @description Document chunks and facts.
             * @example 210
             */
            passages: number;
            is_complete: boolean;
        };
        SocketStatusDto: {
            /**
             * @description Open sockets, on all instances.
             * @example 3
             */
            active_connections: number;
            /**
             * @description Sessions that somebody is connected to, latest first; at most 1000.
             * @example [
             *       "user1_20250116_abc123"
             *     ]
             */
            sessions: string[];
            /** @example 2026-01-16T10:30:00.000Z */
            timestamp: string;
        };
        DisconnectedDto: {
            /** @example Session user1_20250116_abc123 disconnected successfully */
            message: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createWsTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WsTicketDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Healthy, or degraded and serving. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Unhealthy: no database. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivenessDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelListDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getSystemStatus: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
                /** @description `all` lists every account's sessions; operators only. */
                scope?: "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemStatusDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text format of Prometheus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # HELP chat_requests_total Total chat requests
                     *     # TYPE chat_requests_total counter
                     *     chat_requests_total 42
                     */
                    "text/plain": string;
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    chat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatRequestDto"];
            };
        };
        responses: {
            /** @description The answer, in the shape that fits the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatResponseDto"] | components["schemas"]["CompletionResponseDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_failed",
                     *       "title": "Bad Gateway",
                     *       "status": 502,
                     *       "detail": "The language model could not be reached.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_timeout",
                     *       "title": "Gateway Timeout",
                     *       "status": 504,
                     *       "detail": "The language model did not answer in time.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    chatStream: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatStreamRequestDto"];
            };
        };
        responses: {
            /** @description Frames, one for each word. */
            200: {
                headers: {
                    /** @description Of a resumable stream: the id to read it again, and to stop it. */
                    "X-Stream-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example data: {"word":"I","delta":"I","done":false}
                     *
                     *     data: {"word":"can","delta":" can","done":false}
                     *
                     *     data: {"word":"help","delta":" help","done":false}
                     *
                     *     data: {"word":"","done":true,"metadata":{"response":"I can help","intent":"help"}}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_failed",
                     *       "title": "Bad Gateway",
                     *       "status": 502,
                     *       "detail": "The language model could not be reached.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_timeout",
                     *       "title": "Gateway Timeout",
                     *       "status": 504,
                     *       "detail": "The language model did not answer in time.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    chatRag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatRagResponseDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_failed",
                     *       "title": "Bad Gateway",
                     *       "status": 502,
                     *       "detail": "The language model could not be reached.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_timeout",
                     *       "title": "Gateway Timeout",
                     *       "status": 504,
                     *       "detail": "The language model did not answer in time.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    resumeChatStream: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
                /** @description As the header `Last-Event-ID`, for clients that cannot set one. The header wins. */
                last_event_id?: string;
            };
            header?: {
                /** @description The id of the last frame that was read. */
                "Last-Event-ID"?: string;
            };
            path: {
                stream_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Frames, one for each word. */
            200: {
                headers: {
                    /** @description Of a resumable stream: the id to read it again, and to stop it. */
                    "X-Stream-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 3000
                     *     id: 2f1f7c0f-6b11-4a3c-9b4e-0f8c7a523f0e-1
                     *
                     *     id: 2f1f7c0f-6b11-4a3c-9b4e-0f8c7a523f0e-5
                     *     data: {"word":"can","delta":" can","done":false}
                     *
                     *     id: 2f1f7c0f-6b11-4a3c-9b4e-0f8c7a523f0e-end
                     *     data: {"error":"The answer was stopped","code":"stopped","done":true}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The last frame has been read. Do not come back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It existed, and its time is over. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:gone",
                     *       "title": "Gone",
                     *       "status": 410,
                     *       "detail": "The stream is over; its text is among the session's messages",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    stopChatStream: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                stream_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoppedDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    stopSession: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoppedDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    explainTurn: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                session_id: string;
                turn_no: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    listChats: {
        parameters: {
            query?: {
                /** @description Most items to return. */
                limit?: number;
                /** @description End user within your account. */
                user_id?: string;
                /** @description Continues a list: the `X-Next-Cursor` (or `next_cursor`) of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatDto"][];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    createChat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getChat: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                chat_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    deleteChat: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                chat_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    updateChat: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                chat_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChatDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /** @description Most items to return. */
                limit?: number;
                /** @description End user within your account. */
                user_id?: string;
                /** @description Continues a list: the `X-Next-Cursor` (or `next_cursor`) of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                chat_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessageStateDto"][];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    sendChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendMessageResponseDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_failed",
                     *       "title": "Bad Gateway",
                     *       "status": 502,
                     *       "detail": "The language model could not be reached.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_timeout",
                     *       "title": "Gateway Timeout",
                     *       "status": 504,
                     *       "detail": "The language model did not answer in time.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Most items to return. */
                limit?: number;
                /** @description End user within your account. */
                user_id?: string;
                /** @description `all` lists every account's sessions; operators only. */
                scope?: "all";
                /** @description Continues a list: the `X-Next-Cursor` (or `next_cursor`) of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedSessionDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getSessionCacheStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CacheStatsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getAllSessions: {
        parameters: {
            query?: {
                /** @description Most items to return. */
                limit?: number;
                /** @description End user within your account. */
                user_id?: string;
                /** @description Continues a list: the `X-Next-Cursor` (or `next_cursor`) of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionHistoryDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: {
                /** @description Most items to return. */
                limit?: number;
                /** @description End user within your account. */
                user_id?: string;
                /** @description Continues a list: the `X-Next-Cursor` (or `next_cursor`) of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetailDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    closeSession: {
        parameters: {
            query?: {
                /** @description Most items to return. */
                limit?: number;
                /** @description End user within your account. */
                user_id?: string;
                /** @description Continues a list: the `X-Next-Cursor` (or `next_cursor`) of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedSessionDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description Most items to return. */
                limit?: number;
                /** @description End user within your account. */
                user_id?: string;
                /** @description Continues a list: the `X-Next-Cursor` (or `next_cursor`) of the page before. */
                cursor?: string;
                /** @description Only turns of this session. */
                session_id?: string;
                /** @description Only turns in which each of these words was said or answered. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationDto"][];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
                limit?: number;
                /** @description Reads on after this event: an `event_id`, or the `next_after` of the page before. */
                after?: string;
                /** @description A session's own events and those of its user that name no session. */
                session_id?: string;
                /** @description Left out: `session` with a `session_id`, else `user`. `account` is the whole account; `all` is for operators. */
                scope?: "session" | "user" | "account" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPageDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
                /** @description As the header `Last-Event-ID`, for clients that cannot set one. The header wins. */
                last_event_id?: string;
                /** @description A session's own events and those of its user that name no session. */
                session_id?: string;
                /** @description Left out: `session` with a `session_id`, else `user`. `account` is the whole account; `all` is for operators. */
                scope?: "session" | "user" | "account" | "all";
            };
            header?: {
                /** @description The id of the last event that was read. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, until the client leaves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example retry: 3000
                     *
                     *     id: evt_00000000m1e00000000002p0000000s
                     *     data: {"type":"event","event_type":"MESSAGE_RECEIVED","data":{"message":"Play jazz","response":"Playing jazz","intent":"play_music"},"session_id":"session123","user_id":"user1","timestamp":"2026-01-16T10:30:00.000Z","event_id":"evt_00000000m1e00000000002p0000000s"}
                     *
                     *     : keep-alive
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getEventStats: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
                /** @description `all` covers every account; operators only. */
                scope?: "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventStatsDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    openAssistantSocket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The socket is open. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was no WebSocket handshake. */
            426: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    openEchoSocket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The socket is open. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was no WebSocket handshake. */
            426: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    listFacts: {
        parameters: {
            query?: {
                /** @description Most items to return. */
                limit?: number;
                /** @description End user within your account. */
                user_id?: string;
                category?: "personal" | "preferences" | "context" | "other";
                /** @description Also facts that were superseded or have ended. */
                include_past?: boolean;
                /** @description Continues a list: the `X-Next-Cursor` (or `next_cursor`) of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactDto"][];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    createFact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getFact: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                fact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    deleteFact: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                fact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedFactDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    updateFact: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                fact_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getFactHistory: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                fact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactDto"][];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    searchFacts: {
        parameters: {
            query: {
                /** @description End user within your account. */
                user_id?: string;
                limit?: number;
                /** @description What to look for. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactMatchDto"][];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getMemoryStats: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemoryStatsDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    exportUserData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description End user within your account. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    eraseUserData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description End user within your account. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    controlMusic: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MusicControlDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MusicControlResultDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getMusicStatus: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MusicStatusDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getMusicQueue: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MusicQueueDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    listMusicLibrary: {
        parameters: {
            query?: {
                /** @description Most items to return. */
                limit?: number;
                /** @description Names or parts of them, misspelt or misheard as they may be; best matches first. */
                q?: string;
                artist?: string;
                album?: string;
                genre?: string;
                /** @description Continues a list: the `X-Next-Cursor` (or `next_cursor`) of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MusicLibraryDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    listMusicProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MusicProblemsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    streamSong: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes; the last 1000 are `bytes=-1000`. */
                Range?: string;
            };
            path: {
                song_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole song, in the type of its file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/mpeg": string;
                };
            };
            /** @description The range that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/mpeg": string;
                };
            };
            /** @description The client has it (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The range lies outside; `Content-Range` says the size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    streamSongByTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description One range of bytes; the last 1000 are `bytes=-1000`. */
                Range?: string;
            };
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole song, in the type of its file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/mpeg": string;
                };
            };
            /** @description The range that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/mpeg": string;
                };
            };
            /** @description The client has it (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The range lies outside; `Content-Range` says the size. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getSongCoverByTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description The client has it (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getSongCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                song_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description The client has it (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getVoiceHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceHealthDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getBrowserVoiceHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceHealthDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    listVoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoicesDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    speechToText: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SpeechToTextFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscriptDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Well formed, but it cannot be carried out. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unprocessable",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "detail": "The document cannot be read.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_failed",
                     *       "title": "Bad Gateway",
                     *       "status": 502,
                     *       "detail": "The language model could not be reached.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_timeout",
                     *       "title": "Gateway Timeout",
                     *       "status": 504,
                     *       "detail": "The language model did not answer in time.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is no room for the file. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:storage_full",
                     *       "title": "Insufficient Storage",
                     *       "status": 507,
                     *       "detail": "There is no room for this file. Try again later.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    textToSpeech: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToSpeechDto"];
            };
        };
        responses: {
            /** @description Audio in the wanted format. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/mpeg": string;
                    "application/json": components["schemas"]["SpeechDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Well formed, but it cannot be carried out. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unprocessable",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "detail": "The document cannot be read.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_failed",
                     *       "title": "Bad Gateway",
                     *       "status": 502,
                     *       "detail": "The language model could not be reached.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_timeout",
                     *       "title": "Gateway Timeout",
                     *       "status": 504,
                     *       "detail": "The language model did not answer in time.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    processVoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["VoiceAgentFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceAgentResponseDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Well formed, but it cannot be carried out. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unprocessable",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "detail": "The document cannot be read.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_failed",
                     *       "title": "Bad Gateway",
                     *       "status": 502,
                     *       "detail": "The language model could not be reached.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_timeout",
                     *       "title": "Gateway Timeout",
                     *       "status": 504,
                     *       "detail": "The language model did not answer in time.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is no room for the file. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:storage_full",
                     *       "title": "Insufficient Storage",
                     *       "status": 507,
                     *       "detail": "There is no room for this file. Try again later.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    startConversation: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                customer_id?: string;
            };
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartConversationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationStartedDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    processConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessConversationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationResponseDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_failed",
                     *       "title": "Bad Gateway",
                     *       "status": 502,
                     *       "detail": "The language model could not be reached.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_timeout",
                     *       "title": "Gateway Timeout",
                     *       "status": 504,
                     *       "detail": "The language model did not answer in time.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    chatVoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ChatVoiceFormDto"] | components["schemas"]["ChatVoiceDto"];
                "application/json": components["schemas"]["ChatVoiceFormDto"] | components["schemas"]["ChatVoiceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatVoiceResponseDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Well formed, but it cannot be carried out. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unprocessable",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "detail": "The document cannot be read.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this failed. */
            502: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_failed",
                     *       "title": "Bad Gateway",
                     *       "status": 502,
                     *       "detail": "The language model could not be reached.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The provider behind this took too long. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:provider_timeout",
                     *       "title": "Gateway Timeout",
                     *       "status": 504,
                     *       "detail": "The language model did not answer in time.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is no room for the file. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:storage_full",
                     *       "title": "Insufficient Storage",
                     *       "status": 507,
                     *       "detail": "There is no room for this file. Try again later.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    uploadDocument: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
                /** @description `false` answers 202 as soon as the file is stored; follow the document then. */
                wait?: boolean;
            };
            header?: {
                /** @description The same key with the same file, name and user is carried out once. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadBodyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedDocumentDto"];
                };
            };
            /** @description With `wait=false`. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedDocumentDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It contradicts what is already there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:conflict",
                     *       "title": "Conflict",
                     *       "status": 409,
                     *       "detail": "This Idempotency-Key was used with another body.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Well formed, but it cannot be carried out. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unprocessable",
                     *       "title": "Unprocessable Entity",
                     *       "status": 422,
                     *       "detail": "The document cannot be read.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description There is no room for the file. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:storage_full",
                     *       "title": "Insufficient Storage",
                     *       "status": 507,
                     *       "detail": "There is no room for this file. Try again later.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getRagStats: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RagStatsDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    searchDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RagSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RagSearchResponseDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:too_large",
                     *       "title": "Payload Too Large",
                     *       "status": 413,
                     *       "detail": "The request body is larger than 1 MB.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The body has the wrong media type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unsupported_media",
                     *       "title": "Unsupported Media Type",
                     *       "status": 415,
                     *       "detail": "The request body must be JSON. Send it with Content-Type: application/json.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description Most items to return. */
                limit?: number;
                /** @description End user within your account. */
                user_id?: string;
                /** @description Continues a list: the `X-Next-Cursor` (or `next_cursor`) of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentListDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDetailDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    deleteDocument: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                document_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedDocumentDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getReindex: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReindexStatusDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    startReindex: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReindexStatusDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    getSocketStatus: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
                /** @description `all` counts every account's sockets; operators only. */
                scope?: "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SocketStatusDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
    disconnectSession: {
        parameters: {
            query?: {
                /** @description End user within your account. */
                user_id?: string;
            };
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisconnectedDto"];
                };
            };
            /** @description The input is malformed; `errors` names the fields. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:invalid",
                     *       "title": "Bad Request",
                     *       "status": 400,
                     *       "detail": "message must be a string",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11",
                     *       "errors": [
                     *         {
                     *           "field": "message",
                     *           "message": "must be a string"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description No key, or none that is valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unauthenticated",
                     *       "title": "Unauthorized",
                     *       "status": 401,
                     *       "detail": "Authentication required",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The key is valid but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:forbidden",
                     *       "title": "Forbidden",
                     *       "status": 403,
                     *       "detail": "This key lacks the scope chat.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description It does not exist, or belongs to someone else. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:not_found",
                     *       "title": "Not Found",
                     *       "status": 404,
                     *       "detail": "Session not found",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description Too many requests; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:rate_limited",
                     *       "title": "Too Many Requests",
                     *       "status": 429,
                     *       "detail": "Too many requests. Try again in 12 seconds.",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description A defect of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:internal",
                     *       "title": "Internal Server Error",
                     *       "status": 500,
                     *       "detail": "Internal server error",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
            /** @description The feature is off, or the service is not ready. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:parley:problem:unavailable",
                     *       "title": "Service Unavailable",
                     *       "status": 503,
                     *       "detail": "Service not ready",
                     *       "request_id": "0f8c7a52-3f0e-4a3c-9b4e-2f1f7c0f6b11"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetailsDto"];
                };
            };
        };
    };
}
