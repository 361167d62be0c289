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
         * @description Server-sent events over POST without event names. `word` is bare, `delta` the exact text: deltas joined are the answer. The last frame has `done: true` and either `metadata` or `error`. Closing the connection stops the model.
         */
        post: operations["chatStream"];
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
         * @description The whole account's sessions, or one user's with `user_id`.
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
         * @description The id stays taken: it answers 404 from now on.
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
        /** List a user's turns, newest first */
        get: operations["listConversations"];
        put?: never;
        post?: never;
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
        UsageDto: {
            /** @example 24 */
            prompt_tokens: number;
            /** @example 9 */
            completion_tokens: number;
            /** @example 33 */
            total_tokens: number;
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
                "application/json": components["schemas"]["ChatRequestDto"];
            };
        };
        responses: {
            /** @description Frames, one for each word. */
            200: {
                headers: {
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
}
