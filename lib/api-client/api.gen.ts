// Generated from openapi.json by tools/openapi.ts.
export interface paths {
    "/v1/instance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{id}/{variant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a stored picture or clip
         * @description Avatars: 96 and 256 (pixels of a side), with or without .webp. Attachments: as their `url` and `preview_url` say; ranges of bytes are honoured.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example med_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    variant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Discard an upload of mine that nothing shows yet */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example med_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Say in words what an upload of mine shows; once a post shows it, by an edit of the post */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example med_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alt: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example med_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            kind: "image" | "video" | "audio";
                            alt: string | null;
                            width: number | null;
                            height: number | null;
                            animated: boolean;
                            duration_ms: number | null;
                            thumbhash: string | null;
                            url: string;
                            preview_url: string | null;
                            content_type: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to join
         * @description The answer is the same whether or not the address has an account; the mail tells.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example ada@example.org */
                        email: string;
                        /** @description 10 to 128 characters */
                        password: string;
                        /** @description 1 to 50 characters */
                        name: string;
                        /**
                         * @description 3 to 20 letters, digits or underscores: ^[A-Za-z0-9_]{3,20}$
                         * @example ada_l
                         */
                        handle: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a sign-up with the code from the mail */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example ada@example.org */
                        email: string;
                        /** @example 493027 */
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                email: string;
                                bio: string;
                            };
                            /** @example ses_01h455vb4pex5vsknk084sn02q */
                            session_id: string;
                            stepped_up_until: string | null;
                            staff_role: ("moderator" | "admin") | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/resend-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the code of a sign-up again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example ada@example.org */
                        email: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/handles/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a handle can be chosen now */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            available: boolean;
                            reason: ("taken" | "reserved" | "invalid") | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail and password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example ada@example.org */
                        email: string;
                        /** @description 10 to 128 characters */
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                email: string;
                                bio: string;
                            };
                            /** @example ses_01h455vb4pex5vsknk084sn02q */
                            session_id: string;
                            stepped_up_until: string | null;
                            staff_role: ("moderator" | "admin") | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The session of this request
         * @description Renews a session that is in use, so that an active member stays signed in.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                email: string;
                                bio: string;
                            };
                            /** @example ses_01h455vb4pex5vsknk084sn02q */
                            session_id: string;
                            stepped_up_until: string | null;
                            staff_role: ("moderator" | "admin") | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where I am signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example ses_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                current: boolean;
                                /** Format: date-time */
                                created_at: string;
                                /** Format: date-time */
                                last_seen_at: string;
                                user_agent: string | null;
                                address: string | null;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** End all my other sessions */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of my sessions */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/register-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to add a passkey (step-up) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description PublicKeyCredentialCreationOptionsJSON or PublicKeyCredentialRequestOptionsJSON (WebAuthn Level 3) */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My passkeys */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example pk_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                name: string;
                                /** Format: date-time */
                                created_at: string;
                                /** @description Kept by a provider that syncs it between devices */
                                backed_up: boolean;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add the passkey that the browser made (step-up) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 1 to 50 characters */
                        name: string;
                        /** @description RegistrationResponseJSON or AuthenticationResponseJSON */
                        response: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example pk_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            created_at: string;
                            /** @description Kept by a provider that syncs it between devices */
                            backed_up: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove one of my passkeys (step-up) */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in with a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description PublicKeyCredentialCreationOptionsJSON or PublicKeyCredentialRequestOptionsJSON (WebAuthn Level 3) */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/passkeys/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with the passkey that the browser used */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description RegistrationResponseJSON or AuthenticationResponseJSON */
                        response: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                email: string;
                                bio: string;
                            };
                            /** @example ses_01h455vb4pex5vsknk084sn02q */
                            session_id: string;
                            stepped_up_until: string | null;
                            staff_role: ("moderator" | "admin") | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/step-up/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a step-up with a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description PublicKeyCredentialCreationOptionsJSON or PublicKeyCredentialRequestOptionsJSON (WebAuthn Level 3) */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that it is you, with password or passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 10 to 128 characters */
                        password: string;
                    } | {
                        /** @description RegistrationResponseJSON or AuthenticationResponseJSON */
                        response: {
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            stepped_up_until: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password (step-up); ends my other sessions */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 10 to 128 characters */
                        current_password: string;
                        /** @description 10 to 128 characters */
                        new_password: string;
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a code to set a new password
         * @description The answer is the same whether or not the address has an account.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example ada@example.org */
                        email: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            email: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password with the code; ends all sessions */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example ada@example.org */
                        email: string;
                        /** @example 493027 */
                        code: string;
                        /** @description 10 to 128 characters */
                        new_password: string;
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change my name or bio */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 1 to 50 characters */
                        name?: string;
                        /** @description at most 160 characters */
                        bio?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            handle: string;
                            name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            avatar_url: string | null;
                            bio: string;
                            /** Format: date-time */
                            joined_at: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/me/handle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change my handle (step-up); the former one stays mine for 30 days */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description 3 to 20 letters, digits or underscores: ^[A-Za-z0-9_]{3,20}$
                         * @example ada_l
                         */
                        handle: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            handle: string;
                            name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            avatar_url: string | null;
                            bio: string;
                            /** Format: date-time */
                            joined_at: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change my picture */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description JPEG, PNG, WebP, GIF or AVIF
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            handle: string;
                            name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            avatar_url: string | null;
                            bio: string;
                            /** Format: date-time */
                            joined_at: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Remove my picture */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            handle: string;
                            name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            avatar_url: string | null;
                            bio: string;
                            /** Format: date-time */
                            joined_at: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether and when my account is deleted */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            deletion: {
                                /** Format: date-time */
                                asked_at: string;
                                /** Format: date-time */
                                due_at: string;
                            } | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Delete my account in 14 days (step-up)
         * @description Answers 409 `deletion_obstacles` while money is left or on its way.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            asked_at: string;
                            /** Format: date-time */
                            due_at: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Stay after all */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/moved-to": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say on my profile where I live now (step-up) */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        url: string | null;
                    };
                };
            };
            responses: {
                /** @description No content */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People whose handle, or a word of whose name, begins so */
        get: {
            parameters: {
                query: {
                    query: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member by handle */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            handle: string;
                            name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            avatar_url: string | null;
                            bio: string;
                            /** Format: date-time */
                            joined_at: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demo/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members whom a visitor may become */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: ({
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } & {
                                role_hint: string;
                            })[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demo/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become a member of the demo */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description 3 to 20 letters, digits or underscores: ^[A-Za-z0-9_]{3,20}$
                         * @example ada_l
                         */
                        handle: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                email: string;
                                bio: string;
                            };
                            /** @example ses_01h455vb4pex5vsknk084sn02q */
                            session_id: string;
                            stepped_up_until: string | null;
                            staff_role: ("moderator" | "admin") | null;
                        } & {
                            recovery_words: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demo/recovery-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Words that open the chats of the demo member one is, on the visitor's device
         * @description Null for every other member, and where there is no demo.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            recovery_words: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dev/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail that would have been sent, the newest first */
        get: {
            parameters: {
                query?: {
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                to: string;
                                subject: string;
                                text: string;
                                /** Format: date-time */
                                created_at: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/transfers/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proof that a transfer is sealed
         * @description The path from the transfer to the Merkle root of its block. 409 not_sealed_yet for some seconds after it.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example trf_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What was sealed; its SHA-256 is the leaf: transfer|id|nanoseconds since 1970|debit account|credit account|amount|pending id|user data|timeout|ledger|code|flags|failure, nothing for none */
                            leaf_text: string;
                            leaf_index: number;
                            leaf_count: number;
                            /** @description From the leaf upwards; a node is SHA-256 of byte 01, left, right */
                            siblings: string[];
                            block: {
                                /** @description A whole number as decimal text */
                                number: string;
                                /** @description A whole number as decimal text */
                                through_timestamp: string;
                                /** @description A whole number as decimal text */
                                transfer_count: string;
                                /** @description SHA-256 in hex */
                                merkle_root: string;
                                /** @description SHA-256 in hex */
                                previous_hash: string;
                                /** @description SHA-256 of the text 'block|number|through_timestamp|transfer_count|', the root, and the hash before, in bytes */
                                hash: string;
                                /**
                                 * Format: date-time
                                 * @description Noted beside the block, not part of its hash
                                 */
                                sealed_at: string;
                            };
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I own, by currency */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accounts: {
                                currency: string;
                                available: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    currency: string;
                                };
                                pending_in: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    currency: string;
                                };
                                pending_out: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    currency: string;
                                };
                                ledger_balance: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    currency: string;
                                };
                            }[];
                            sandbox: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wallet/top-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add money from my bank
         * @description The payment is pending until the bank has answered. The same id again is the same payment.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example pay_01h455vb4pex5vsknk084sn02q */
                        id: string;
                        amount: {
                            /**
                             * @description Minor units (cents for USD) as a decimal string
                             * @example 2450
                             */
                            amount: string;
                            /**
                             * @description ISO 4217 code
                             * @example USD
                             */
                            currency: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example pay_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            kind: "top_up" | "send";
                            /** @description As seen by who asks */
                            direction: "in" | "out";
                            amount: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                currency: string;
                            };
                            /** @description Null for a top-up */
                            counterparty: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            /** @description The other member, or the bank of a top-up */
                            counterparty_name: string;
                            note: string | null;
                            state: "pending" | "posted" | "failed";
                            failure: {
                                code: string;
                                message: string;
                            } | null;
                            /** Format: date-time */
                            created_at: string;
                            posted_at: string | null;
                            /** @description The transfer that moved the money, once posted; ask for its proof in the ledger */
                            transfer_id: string | null;
                            /** @description Ledger balance of who asks, right after this payment was posted */
                            balance_after: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                currency: string;
                            } | null;
                            /** @description Play money */
                            sandbox: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My payments, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example pay_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "top_up" | "send";
                                /** @description As seen by who asks */
                                direction: "in" | "out";
                                amount: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    currency: string;
                                };
                                /** @description Null for a top-up */
                                counterparty: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                /** @description The other member, or the bank of a top-up */
                                counterparty_name: string;
                                note: string | null;
                                state: "pending" | "posted" | "failed";
                                failure: {
                                    code: string;
                                    message: string;
                                } | null;
                                /** Format: date-time */
                                created_at: string;
                                posted_at: string | null;
                                /** @description The transfer that moved the money, once posted; ask for its proof in the ledger */
                                transfer_id: string | null;
                                /** @description Ledger balance of who asks, right after this payment was posted */
                                balance_after: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    currency: string;
                                } | null;
                                /** @description Play money */
                                sandbox: boolean;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Send money to a member
         * @description 201 the first time; the same request again answers 200 with the same payment.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example pay_01h455vb4pex5vsknk084sn02q */
                        id: string;
                        /** @example ada_l */
                        to_handle: string;
                        amount: {
                            /**
                             * @description Minor units (cents for USD) as a decimal string
                             * @example 2450
                             */
                            amount: string;
                            /**
                             * @description ISO 4217 code
                             * @example USD
                             */
                            currency: string;
                        };
                        /** @description At most 140 characters, one line */
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example pay_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            kind: "top_up" | "send";
                            /** @description As seen by who asks */
                            direction: "in" | "out";
                            amount: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                currency: string;
                            };
                            /** @description Null for a top-up */
                            counterparty: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            /** @description The other member, or the bank of a top-up */
                            counterparty_name: string;
                            note: string | null;
                            state: "pending" | "posted" | "failed";
                            failure: {
                                code: string;
                                message: string;
                            } | null;
                            /** Format: date-time */
                            created_at: string;
                            posted_at: string | null;
                            /** @description The transfer that moved the money, once posted; ask for its proof in the ledger */
                            transfer_id: string | null;
                            /** @description Ledger balance of who asks, right after this payment was posted */
                            balance_after: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                currency: string;
                            } | null;
                            /** @description Play money */
                            sandbox: boolean;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example pay_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            kind: "top_up" | "send";
                            /** @description As seen by who asks */
                            direction: "in" | "out";
                            amount: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                currency: string;
                            };
                            /** @description Null for a top-up */
                            counterparty: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            /** @description The other member, or the bank of a top-up */
                            counterparty_name: string;
                            note: string | null;
                            state: "pending" | "posted" | "failed";
                            failure: {
                                code: string;
                                message: string;
                            } | null;
                            /** Format: date-time */
                            created_at: string;
                            posted_at: string | null;
                            /** @description The transfer that moved the money, once posted; ask for its proof in the ledger */
                            transfer_id: string | null;
                            /** @description Ledger balance of who asks, right after this payment was posted */
                            balance_after: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                currency: string;
                            } | null;
                            /** @description Play money */
                            sandbox: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One payment of mine, as a receipt */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example pay_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            kind: "top_up" | "send";
                            /** @description As seen by who asks */
                            direction: "in" | "out";
                            amount: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                currency: string;
                            };
                            /** @description Null for a top-up */
                            counterparty: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            /** @description The other member, or the bank of a top-up */
                            counterparty_name: string;
                            note: string | null;
                            state: "pending" | "posted" | "failed";
                            failure: {
                                code: string;
                                message: string;
                            } | null;
                            /** Format: date-time */
                            created_at: string;
                            posted_at: string | null;
                            /** @description The transfer that moved the money, once posted; ask for its proof in the ledger */
                            transfer_id: string | null;
                            /** @description Ledger balance of who asks, right after this payment was posted */
                            balance_after: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                currency: string;
                            } | null;
                            /** @description Play money */
                            sandbox: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a post, a member, a message or a payment to the staff
         * @description 201 the first time; while the report is open, another one answers 200 with the first.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example post_01h455vb4pex5vsknk084sn02q */
                        subject: string;
                        reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                        /** @description up to 1,000 characters */
                        comment?: string;
                        /** @description Messages that the reporter chooses to open; the staff see no others */
                        evidence?: {
                            /** @example chat_01h455vb4pex5vsknk084sn02q */
                            chat: string;
                            messages: {
                                /** @example env_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /**
                                 * Format: byte
                                 * @description What was sealed in the message, which proves by itself that it was sent
                                 */
                                opening: string;
                            }[];
                        };
                        /** @description The rule of the house that it breaks */
                        rule?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example rpt_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            subject: string;
                            subject_kind: "post" | "member" | "message" | "payment";
                            reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                            comment: string;
                            /** Format: date-time */
                            reported_at: string;
                            outcome: "open" | "acted" | "no_action";
                            resolved_at: string | null;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example rpt_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            subject: string;
                            subject_kind: "post" | "member" | "message" | "payment";
                            reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                            comment: string;
                            /** Format: date-time */
                            reported_at: string;
                            outcome: "open" | "acted" | "no_action";
                            resolved_at: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I reported and what came of it, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example rpt_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                subject: string;
                                subject_kind: "post" | "member" | "message" | "payment";
                                reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                comment: string;
                                /** Format: date-time */
                                reported_at: string;
                                outcome: "open" | "acted" | "no_action";
                                resolved_at: string | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue: open cases by urgency, or closed ones by time */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                    state?: "open" | "mine" | "closed";
                    reason?: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                    kind?: "post" | "member" | "message" | "payment";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example case_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                subject: string;
                                subject_kind: "post" | "member" | "message" | "payment";
                                member: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                severity: number;
                                reports: number;
                                /** @description Trusted reporters count 2, unknown ones 1 */
                                weight: number;
                                excerpt: string;
                                /** Format: date-time */
                                opened_at: string;
                                claimed_by: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                claimed_until: string | null;
                                closed_at: string | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A case with its context */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example case_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example case_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            subject: string;
                            subject_kind: "post" | "member" | "message" | "payment";
                            member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                            severity: number;
                            reports: number;
                            /** @description Trusted reporters count 2, unknown ones 1 */
                            weight: number;
                            excerpt: string;
                            /** Format: date-time */
                            opened_at: string;
                            claimed_by: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            claimed_until: string | null;
                            closed_at: string | null;
                            now: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            evidence_until: string | null;
                            evidence_deleted_at: string | null;
                            kept: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            }[];
                            around: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            }[];
                            marks: string[];
                            reporters: {
                                member: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                comment: string;
                                /** Format: date-time */
                                reported_at: string;
                                upheld: number;
                                rejected: number;
                                evidence: {
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                    text: string;
                                    /** Format: date-time */
                                    at: string;
                                    is_subject: boolean;
                                }[];
                            }[];
                            history: {
                                /** Format: date-time */
                                joined_at: string;
                                decisions: {
                                    /** @example dec_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    subject: string;
                                    subject_kind: "post" | "member" | "message" | "payment";
                                    action: "no_action" | "warn" | "label" | "limit" | "remove" | "suspend" | "block_media";
                                    reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                    explanation: string;
                                    /** Format: date-time */
                                    decided_at: string;
                                    until: string | null;
                                    reversed_at: string | null;
                                    reversal_explanation: string | null;
                                    appeal: {
                                        statement: string;
                                        /** Format: date-time */
                                        appealed_at: string;
                                        outcome: ("upheld" | "overturned") | null;
                                        answer: string | null;
                                        answered_at: string | null;
                                    } | null;
                                    note: string;
                                    decided_by: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                }[];
                            };
                            decisions: {
                                /** @example dec_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                subject: string;
                                subject_kind: "post" | "member" | "message" | "payment";
                                action: "no_action" | "warn" | "label" | "limit" | "remove" | "suspend" | "block_media";
                                reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                explanation: string;
                                /** Format: date-time */
                                decided_at: string;
                                until: string | null;
                                reversed_at: string | null;
                                reversal_explanation: string | null;
                                appeal: {
                                    statement: string;
                                    /** Format: date-time */
                                    appealed_at: string;
                                    outcome: ("upheld" | "overturned") | null;
                                    answer: string | null;
                                    answered_at: string | null;
                                } | null;
                                note: string;
                                decided_by: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                            }[];
                            log: {
                                member: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                deed: string;
                                why: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/cases/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Claim a case for half an hour, or renew the claim */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example case_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example case_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            subject: string;
                            subject_kind: "post" | "member" | "message" | "payment";
                            member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                            severity: number;
                            reports: number;
                            /** @description Trusted reporters count 2, unknown ones 1 */
                            weight: number;
                            excerpt: string;
                            /** Format: date-time */
                            opened_at: string;
                            claimed_by: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            claimed_until: string | null;
                            closed_at: string | null;
                            now: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            evidence_until: string | null;
                            evidence_deleted_at: string | null;
                            kept: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            }[];
                            around: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            }[];
                            marks: string[];
                            reporters: {
                                member: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                comment: string;
                                /** Format: date-time */
                                reported_at: string;
                                upheld: number;
                                rejected: number;
                                evidence: {
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                    text: string;
                                    /** Format: date-time */
                                    at: string;
                                    is_subject: boolean;
                                }[];
                            }[];
                            history: {
                                /** Format: date-time */
                                joined_at: string;
                                decisions: {
                                    /** @example dec_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    subject: string;
                                    subject_kind: "post" | "member" | "message" | "payment";
                                    action: "no_action" | "warn" | "label" | "limit" | "remove" | "suspend" | "block_media";
                                    reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                    explanation: string;
                                    /** Format: date-time */
                                    decided_at: string;
                                    until: string | null;
                                    reversed_at: string | null;
                                    reversal_explanation: string | null;
                                    appeal: {
                                        statement: string;
                                        /** Format: date-time */
                                        appealed_at: string;
                                        outcome: ("upheld" | "overturned") | null;
                                        answer: string | null;
                                        answered_at: string | null;
                                    } | null;
                                    note: string;
                                    decided_by: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                }[];
                            };
                            decisions: {
                                /** @example dec_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                subject: string;
                                subject_kind: "post" | "member" | "message" | "payment";
                                action: "no_action" | "warn" | "label" | "limit" | "remove" | "suspend" | "block_media";
                                reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                explanation: string;
                                /** Format: date-time */
                                decided_at: string;
                                until: string | null;
                                reversed_at: string | null;
                                reversal_explanation: string | null;
                                appeal: {
                                    statement: string;
                                    /** Format: date-time */
                                    appealed_at: string;
                                    outcome: ("upheld" | "overturned") | null;
                                    answer: string | null;
                                    answered_at: string | null;
                                } | null;
                                note: string;
                                decided_by: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                            }[];
                            log: {
                                member: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                deed: string;
                                why: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Give a case back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example case_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/cases/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a claimed case
         * @description What affects a member needs a step-up of the last ten minutes.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example case_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        action: "no_action" | "warn" | "label" | "limit" | "remove" | "suspend" | "block_media";
                        reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                        /** @description What the member is told */
                        explanation?: string;
                        /** @description For the staff alone */
                        note?: string;
                        days?: number;
                        keep_open?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example case_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            subject: string;
                            subject_kind: "post" | "member" | "message" | "payment";
                            member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                            severity: number;
                            reports: number;
                            /** @description Trusted reporters count 2, unknown ones 1 */
                            weight: number;
                            excerpt: string;
                            /** Format: date-time */
                            opened_at: string;
                            claimed_by: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            claimed_until: string | null;
                            closed_at: string | null;
                            now: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            evidence_until: string | null;
                            evidence_deleted_at: string | null;
                            kept: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            }[];
                            around: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            }[];
                            marks: string[];
                            reporters: {
                                member: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                comment: string;
                                /** Format: date-time */
                                reported_at: string;
                                upheld: number;
                                rejected: number;
                                evidence: {
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                    text: string;
                                    /** Format: date-time */
                                    at: string;
                                    is_subject: boolean;
                                }[];
                            }[];
                            history: {
                                /** Format: date-time */
                                joined_at: string;
                                decisions: {
                                    /** @example dec_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    subject: string;
                                    subject_kind: "post" | "member" | "message" | "payment";
                                    action: "no_action" | "warn" | "label" | "limit" | "remove" | "suspend" | "block_media";
                                    reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                    explanation: string;
                                    /** Format: date-time */
                                    decided_at: string;
                                    until: string | null;
                                    reversed_at: string | null;
                                    reversal_explanation: string | null;
                                    appeal: {
                                        statement: string;
                                        /** Format: date-time */
                                        appealed_at: string;
                                        outcome: ("upheld" | "overturned") | null;
                                        answer: string | null;
                                        answered_at: string | null;
                                    } | null;
                                    note: string;
                                    decided_by: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                }[];
                            };
                            decisions: {
                                /** @example dec_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                subject: string;
                                subject_kind: "post" | "member" | "message" | "payment";
                                action: "no_action" | "warn" | "label" | "limit" | "remove" | "suspend" | "block_media";
                                reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                explanation: string;
                                /** Format: date-time */
                                decided_at: string;
                                until: string | null;
                                reversed_at: string | null;
                                reversal_explanation: string | null;
                                appeal: {
                                    statement: string;
                                    /** Format: date-time */
                                    appealed_at: string;
                                    outcome: ("upheld" | "overturned") | null;
                                    answer: string | null;
                                    answered_at: string | null;
                                } | null;
                                note: string;
                                decided_by: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                            }[];
                            log: {
                                member: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                deed: string;
                                why: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/decisions/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a decision back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example dec_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        explanation: string;
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example case_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            subject: string;
                            subject_kind: "post" | "member" | "message" | "payment";
                            member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                            severity: number;
                            reports: number;
                            /** @description Trusted reporters count 2, unknown ones 1 */
                            weight: number;
                            excerpt: string;
                            /** Format: date-time */
                            opened_at: string;
                            claimed_by: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            } | null;
                            claimed_until: string | null;
                            closed_at: string | null;
                            now: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            evidence_until: string | null;
                            evidence_deleted_at: string | null;
                            kept: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            }[];
                            around: {
                                id: string | null;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                text: string;
                                media: number;
                                /** Format: date-time */
                                at: string;
                            }[];
                            marks: string[];
                            reporters: {
                                member: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                comment: string;
                                /** Format: date-time */
                                reported_at: string;
                                upheld: number;
                                rejected: number;
                                evidence: {
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                    text: string;
                                    /** Format: date-time */
                                    at: string;
                                    is_subject: boolean;
                                }[];
                            }[];
                            history: {
                                /** Format: date-time */
                                joined_at: string;
                                decisions: {
                                    /** @example dec_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    subject: string;
                                    subject_kind: "post" | "member" | "message" | "payment";
                                    action: "no_action" | "warn" | "label" | "limit" | "remove" | "suspend" | "block_media";
                                    reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                    explanation: string;
                                    /** Format: date-time */
                                    decided_at: string;
                                    until: string | null;
                                    reversed_at: string | null;
                                    reversal_explanation: string | null;
                                    appeal: {
                                        statement: string;
                                        /** Format: date-time */
                                        appealed_at: string;
                                        outcome: ("upheld" | "overturned") | null;
                                        answer: string | null;
                                        answered_at: string | null;
                                    } | null;
                                    note: string;
                                    decided_by: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                }[];
                            };
                            decisions: {
                                /** @example dec_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                subject: string;
                                subject_kind: "post" | "member" | "message" | "payment";
                                action: "no_action" | "warn" | "label" | "limit" | "remove" | "suspend" | "block_media";
                                reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                explanation: string;
                                /** Format: date-time */
                                decided_at: string;
                                until: string | null;
                                reversed_at: string | null;
                                reversal_explanation: string | null;
                                appeal: {
                                    statement: string;
                                    /** Format: date-time */
                                    appealed_at: string;
                                    outcome: ("upheld" | "overturned") | null;
                                    answer: string | null;
                                    answered_at: string | null;
                                } | null;
                                note: string;
                                decided_by: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                            }[];
                            log: {
                                member: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                deed: string;
                                why: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the staff decided about me, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example dec_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                subject: string | null;
                                subject_kind: "post" | "member" | "message" | "payment";
                                action: "no_action" | "warn" | "label" | "limit" | "remove" | "suspend" | "block_media";
                                reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                explanation: string;
                                /** Format: date-time */
                                decided_at: string;
                                until: string | null;
                                reversed_at: string | null;
                                reversal_explanation: string | null;
                                appeal: {
                                    statement: string;
                                    /** Format: date-time */
                                    appealed_at: string;
                                    outcome: ("upheld" | "overturned") | null;
                                    answer: string | null;
                                    answered_at: string | null;
                                } | null;
                                excerpt: string;
                                may_appeal: boolean;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/decisions/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a second look at a decision about me, once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example dec_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description up to 2,000 characters */
                        statement: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appeal a suspension without a session
         * @description The refused sign-in names the decision and gives the key.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example dec_01h455vb4pex5vsknk084sn02q */
                        decision_id: string;
                        /** Format: uuid */
                        appeal_key: string;
                        statement: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appeals that wait, oldest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example case_01h455vb4pex5vsknk084sn02q */
                                case_id: string;
                                member: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                excerpt: string;
                                decision: {
                                    /** @example dec_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    subject: string;
                                    subject_kind: "post" | "member" | "message" | "payment";
                                    action: "no_action" | "warn" | "label" | "limit" | "remove" | "suspend" | "block_media";
                                    reason: "minors" | "self_harm" | "violence" | "illegal" | "hate" | "harassment" | "sexual" | "scam" | "impersonation" | "spam" | "other";
                                    explanation: string;
                                    /** Format: date-time */
                                    decided_at: string;
                                    until: string | null;
                                    reversed_at: string | null;
                                    reversal_explanation: string | null;
                                    appeal: {
                                        statement: string;
                                        /** Format: date-time */
                                        appealed_at: string;
                                        outcome: ("upheld" | "overturned") | null;
                                        answer: string | null;
                                        answered_at: string | null;
                                    } | null;
                                    note: string;
                                    decided_by: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                };
                                may_answer: boolean;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/appeals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an appeal against a decision of somebody else */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example dec_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        outcome: "upheld" | "overturned";
                        answer: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/media-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that are refused, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example blk_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @description Of the file as it was uploaded, in hexadecimal */
                                sha256: string;
                                /** @description Whether pictures that look the same are refused too */
                                covers_alike: boolean;
                                reason: string;
                                blocked_by: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                                /** Format: date-time */
                                blocked_at: string;
                                /** @description Uploads refused for it so far */
                                refused: number;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Refuse a file by its hash from now on
         * @description Media of a reported post are blocked by the decision `block_media`, which its author hears of.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sha256: string;
                        /** @description For the log; up to 500 characters */
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example blk_01h455vb4pex5vsknk084sn02q */
                            id: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/media-blocks/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a block back, with the reason for the log */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example blk_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description For the log; up to 500 characters */
                        why: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports, actions and appeals by month, in counts
         * @description Says nothing about persons: a count of a few is null, "fewer than" `fewer_than`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fewer_than: number;
                            months: {
                                /** @example 2026-03 */
                                month: string;
                                reports: {
                                    total: number | null;
                                    by_reason: {
                                        reason: string;
                                        count: number | null;
                                    }[];
                                };
                                actions: {
                                    total: number | null;
                                    by_kind: {
                                        action: string;
                                        reason: string;
                                        count: number | null;
                                    }[];
                                };
                                appeals: {
                                    made: number | null;
                                    upheld: number | null;
                                    overturned: number | null;
                                };
                                median_minutes: number | null;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a post; the same id again answers the same post */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example post_01h455vb4pex5vsknk084sn02q */
                        id?: string;
                        /** @description 1 to 25000 characters as a reader counts them; may be empty beside media */
                        text: string;
                        /** @description Without it a text of up to 500 characters is plain and a longer one basic */
                        format?: "plain" | "basic";
                        content_warning?: string | null;
                        language?: string | null;
                        /** @example post_01h455vb4pex5vsknk084sn02q */
                        reply_to?: string;
                        /** @example post_01h455vb4pex5vsknk084sn02q */
                        quote?: string;
                        visibility?: "public" | "followers" | "mentioned" | "circle";
                        /**
                         * @description One of the own lists, for `circle`
                         * @example list_01h455vb4pex5vsknk084sn02q
                         */
                        circle_id?: string;
                        /** @description Own uploads that no other post shows; in this order */
                        media?: string[];
                        poll?: {
                            /** @description 2 to 4 of 1 to 80 characters */
                            options: string[];
                            /** @description More than one may be chosen */
                            multiple?: boolean;
                            /** @description How long votes are taken, 5 to 10080 */
                            minutes: number;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            author: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            };
                            text: string;
                            is_folded: boolean;
                            format: "plain" | "basic";
                            language: string | null;
                            content_warning: string | null;
                            visibility: "public" | "followers" | "mentioned" | "circle";
                            /** Format: date-time */
                            created_at: string;
                            edited_at: string | null;
                            mentions: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                            }[];
                            tags: string[];
                            emojis: {
                                shortcode: string;
                                url: string;
                            }[];
                            media: {
                                /** @example med_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "image" | "video" | "audio";
                                alt: string | null;
                                width: number | null;
                                height: number | null;
                                animated: boolean;
                                duration_ms: number | null;
                                thumbhash: string | null;
                                url: string;
                                preview_url: string | null;
                                content_type: string;
                            }[];
                            poll: {
                                options: {
                                    text: string;
                                    votes: number | null;
                                }[];
                                multiple: boolean;
                                /** Format: date-time */
                                closes_at: string;
                                closed: boolean;
                                voters: number;
                                own_choice: number[] | null;
                            } | null;
                            link_card: {
                                url: string;
                                title: string;
                                description: string;
                                site: string;
                                image_url: string | null;
                            } | null;
                            reply_to: {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                            } | null;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            thread_id: string;
                            is_pinned: boolean;
                            imported_from: string | null;
                            community_note: {
                                text: string;
                            } | null;
                            label: string | null;
                            counts: {
                                likes: number;
                                replies: number;
                                reposts: number;
                                quotes: number;
                            };
                            viewer: {
                                liked: boolean;
                                reposted: boolean;
                                bookmarked: boolean;
                                muted_thread: boolean;
                                may_reply: boolean;
                                may_repost: boolean;
                            };
                            quote: ({
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                text: string;
                                is_folded: boolean;
                                format: "plain" | "basic";
                                language: string | null;
                                content_warning: string | null;
                                visibility: "public" | "followers" | "mentioned" | "circle";
                                /** Format: date-time */
                                created_at: string;
                                edited_at: string | null;
                                mentions: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                }[];
                                tags: string[];
                                emojis: {
                                    shortcode: string;
                                    url: string;
                                }[];
                                media: {
                                    /** @example med_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    kind: "image" | "video" | "audio";
                                    alt: string | null;
                                    width: number | null;
                                    height: number | null;
                                    animated: boolean;
                                    duration_ms: number | null;
                                    thumbhash: string | null;
                                    url: string;
                                    preview_url: string | null;
                                    content_type: string;
                                }[];
                                poll: {
                                    options: {
                                        text: string;
                                        votes: number | null;
                                    }[];
                                    multiple: boolean;
                                    /** Format: date-time */
                                    closes_at: string;
                                    closed: boolean;
                                    voters: number;
                                    own_choice: number[] | null;
                                } | null;
                                link_card: {
                                    url: string;
                                    title: string;
                                    description: string;
                                    site: string;
                                    image_url: string | null;
                                } | null;
                                reply_to: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                } | null;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                thread_id: string;
                                is_pinned: boolean;
                                imported_from: string | null;
                                community_note: {
                                    text: string;
                                } | null;
                                label: string | null;
                                counts: {
                                    likes: number;
                                    replies: number;
                                    reposts: number;
                                    quotes: number;
                                };
                                viewer: {
                                    liked: boolean;
                                    reposted: boolean;
                                    bookmarked: boolean;
                                    muted_thread: boolean;
                                    may_reply: boolean;
                                    may_repost: boolean;
                                };
                            } | {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @enum {boolean} */
                                gone: true;
                            }) | null;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            author: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            };
                            text: string;
                            is_folded: boolean;
                            format: "plain" | "basic";
                            language: string | null;
                            content_warning: string | null;
                            visibility: "public" | "followers" | "mentioned" | "circle";
                            /** Format: date-time */
                            created_at: string;
                            edited_at: string | null;
                            mentions: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                            }[];
                            tags: string[];
                            emojis: {
                                shortcode: string;
                                url: string;
                            }[];
                            media: {
                                /** @example med_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "image" | "video" | "audio";
                                alt: string | null;
                                width: number | null;
                                height: number | null;
                                animated: boolean;
                                duration_ms: number | null;
                                thumbhash: string | null;
                                url: string;
                                preview_url: string | null;
                                content_type: string;
                            }[];
                            poll: {
                                options: {
                                    text: string;
                                    votes: number | null;
                                }[];
                                multiple: boolean;
                                /** Format: date-time */
                                closes_at: string;
                                closed: boolean;
                                voters: number;
                                own_choice: number[] | null;
                            } | null;
                            link_card: {
                                url: string;
                                title: string;
                                description: string;
                                site: string;
                                image_url: string | null;
                            } | null;
                            reply_to: {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                            } | null;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            thread_id: string;
                            is_pinned: boolean;
                            imported_from: string | null;
                            community_note: {
                                text: string;
                            } | null;
                            label: string | null;
                            counts: {
                                likes: number;
                                replies: number;
                                reposts: number;
                                quotes: number;
                            };
                            viewer: {
                                liked: boolean;
                                reposted: boolean;
                                bookmarked: boolean;
                                muted_thread: boolean;
                                may_reply: boolean;
                                may_repost: boolean;
                            };
                            quote: ({
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                text: string;
                                is_folded: boolean;
                                format: "plain" | "basic";
                                language: string | null;
                                content_warning: string | null;
                                visibility: "public" | "followers" | "mentioned" | "circle";
                                /** Format: date-time */
                                created_at: string;
                                edited_at: string | null;
                                mentions: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                }[];
                                tags: string[];
                                emojis: {
                                    shortcode: string;
                                    url: string;
                                }[];
                                media: {
                                    /** @example med_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    kind: "image" | "video" | "audio";
                                    alt: string | null;
                                    width: number | null;
                                    height: number | null;
                                    animated: boolean;
                                    duration_ms: number | null;
                                    thumbhash: string | null;
                                    url: string;
                                    preview_url: string | null;
                                    content_type: string;
                                }[];
                                poll: {
                                    options: {
                                        text: string;
                                        votes: number | null;
                                    }[];
                                    multiple: boolean;
                                    /** Format: date-time */
                                    closes_at: string;
                                    closed: boolean;
                                    voters: number;
                                    own_choice: number[] | null;
                                } | null;
                                link_card: {
                                    url: string;
                                    title: string;
                                    description: string;
                                    site: string;
                                    image_url: string | null;
                                } | null;
                                reply_to: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                } | null;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                thread_id: string;
                                is_pinned: boolean;
                                imported_from: string | null;
                                community_note: {
                                    text: string;
                                } | null;
                                label: string | null;
                                counts: {
                                    likes: number;
                                    replies: number;
                                    reposts: number;
                                    quotes: number;
                                };
                                viewer: {
                                    liked: boolean;
                                    reposted: boolean;
                                    bookmarked: boolean;
                                    muted_thread: boolean;
                                    may_reply: boolean;
                                    may_repost: boolean;
                                };
                            } | {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @enum {boolean} */
                                gone: true;
                            }) | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One post, with the whole of its text */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            author: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            };
                            text: string;
                            is_folded: boolean;
                            format: "plain" | "basic";
                            language: string | null;
                            content_warning: string | null;
                            visibility: "public" | "followers" | "mentioned" | "circle";
                            /** Format: date-time */
                            created_at: string;
                            edited_at: string | null;
                            mentions: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                            }[];
                            tags: string[];
                            emojis: {
                                shortcode: string;
                                url: string;
                            }[];
                            media: {
                                /** @example med_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "image" | "video" | "audio";
                                alt: string | null;
                                width: number | null;
                                height: number | null;
                                animated: boolean;
                                duration_ms: number | null;
                                thumbhash: string | null;
                                url: string;
                                preview_url: string | null;
                                content_type: string;
                            }[];
                            poll: {
                                options: {
                                    text: string;
                                    votes: number | null;
                                }[];
                                multiple: boolean;
                                /** Format: date-time */
                                closes_at: string;
                                closed: boolean;
                                voters: number;
                                own_choice: number[] | null;
                            } | null;
                            link_card: {
                                url: string;
                                title: string;
                                description: string;
                                site: string;
                                image_url: string | null;
                            } | null;
                            reply_to: {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                            } | null;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            thread_id: string;
                            is_pinned: boolean;
                            imported_from: string | null;
                            community_note: {
                                text: string;
                            } | null;
                            label: string | null;
                            counts: {
                                likes: number;
                                replies: number;
                                reposts: number;
                                quotes: number;
                            };
                            viewer: {
                                liked: boolean;
                                reposted: boolean;
                                bookmarked: boolean;
                                muted_thread: boolean;
                                may_reply: boolean;
                                may_repost: boolean;
                            };
                            quote: ({
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                text: string;
                                is_folded: boolean;
                                format: "plain" | "basic";
                                language: string | null;
                                content_warning: string | null;
                                visibility: "public" | "followers" | "mentioned" | "circle";
                                /** Format: date-time */
                                created_at: string;
                                edited_at: string | null;
                                mentions: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                }[];
                                tags: string[];
                                emojis: {
                                    shortcode: string;
                                    url: string;
                                }[];
                                media: {
                                    /** @example med_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    kind: "image" | "video" | "audio";
                                    alt: string | null;
                                    width: number | null;
                                    height: number | null;
                                    animated: boolean;
                                    duration_ms: number | null;
                                    thumbhash: string | null;
                                    url: string;
                                    preview_url: string | null;
                                    content_type: string;
                                }[];
                                poll: {
                                    options: {
                                        text: string;
                                        votes: number | null;
                                    }[];
                                    multiple: boolean;
                                    /** Format: date-time */
                                    closes_at: string;
                                    closed: boolean;
                                    voters: number;
                                    own_choice: number[] | null;
                                } | null;
                                link_card: {
                                    url: string;
                                    title: string;
                                    description: string;
                                    site: string;
                                    image_url: string | null;
                                } | null;
                                reply_to: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                } | null;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                thread_id: string;
                                is_pinned: boolean;
                                imported_from: string | null;
                                community_note: {
                                    text: string;
                                } | null;
                                label: string | null;
                                counts: {
                                    likes: number;
                                    replies: number;
                                    reposts: number;
                                    quotes: number;
                                };
                                viewer: {
                                    liked: boolean;
                                    reposted: boolean;
                                    bookmarked: boolean;
                                    muted_thread: boolean;
                                    may_reply: boolean;
                                    may_repost: boolean;
                                };
                            } | {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @enum {boolean} */
                                gone: true;
                            }) | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Give an own post another wording or other media; what stood before is kept in its history */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 1 to 25000 characters as a reader counts them; may be empty beside media */
                        text: string;
                        /** @description Without it a text of up to 500 characters is plain and a longer one basic */
                        format?: "plain" | "basic";
                        content_warning?: string | null;
                        language?: string | null;
                        /** @description What the post shows from now on, in this order: what it shows or showed, and new uploads. Left out, it stays. */
                        media?: {
                            /** @example med_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            alt?: string | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            author: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            };
                            text: string;
                            is_folded: boolean;
                            format: "plain" | "basic";
                            language: string | null;
                            content_warning: string | null;
                            visibility: "public" | "followers" | "mentioned" | "circle";
                            /** Format: date-time */
                            created_at: string;
                            edited_at: string | null;
                            mentions: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                            }[];
                            tags: string[];
                            emojis: {
                                shortcode: string;
                                url: string;
                            }[];
                            media: {
                                /** @example med_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "image" | "video" | "audio";
                                alt: string | null;
                                width: number | null;
                                height: number | null;
                                animated: boolean;
                                duration_ms: number | null;
                                thumbhash: string | null;
                                url: string;
                                preview_url: string | null;
                                content_type: string;
                            }[];
                            poll: {
                                options: {
                                    text: string;
                                    votes: number | null;
                                }[];
                                multiple: boolean;
                                /** Format: date-time */
                                closes_at: string;
                                closed: boolean;
                                voters: number;
                                own_choice: number[] | null;
                            } | null;
                            link_card: {
                                url: string;
                                title: string;
                                description: string;
                                site: string;
                                image_url: string | null;
                            } | null;
                            reply_to: {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                            } | null;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            thread_id: string;
                            is_pinned: boolean;
                            imported_from: string | null;
                            community_note: {
                                text: string;
                            } | null;
                            label: string | null;
                            counts: {
                                likes: number;
                                replies: number;
                                reposts: number;
                                quotes: number;
                            };
                            viewer: {
                                liked: boolean;
                                reposted: boolean;
                                bookmarked: boolean;
                                muted_thread: boolean;
                                may_reply: boolean;
                                may_repost: boolean;
                            };
                            quote: ({
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                text: string;
                                is_folded: boolean;
                                format: "plain" | "basic";
                                language: string | null;
                                content_warning: string | null;
                                visibility: "public" | "followers" | "mentioned" | "circle";
                                /** Format: date-time */
                                created_at: string;
                                edited_at: string | null;
                                mentions: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                }[];
                                tags: string[];
                                emojis: {
                                    shortcode: string;
                                    url: string;
                                }[];
                                media: {
                                    /** @example med_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    kind: "image" | "video" | "audio";
                                    alt: string | null;
                                    width: number | null;
                                    height: number | null;
                                    animated: boolean;
                                    duration_ms: number | null;
                                    thumbhash: string | null;
                                    url: string;
                                    preview_url: string | null;
                                    content_type: string;
                                }[];
                                poll: {
                                    options: {
                                        text: string;
                                        votes: number | null;
                                    }[];
                                    multiple: boolean;
                                    /** Format: date-time */
                                    closes_at: string;
                                    closed: boolean;
                                    voters: number;
                                    own_choice: number[] | null;
                                } | null;
                                link_card: {
                                    url: string;
                                    title: string;
                                    description: string;
                                    site: string;
                                    image_url: string | null;
                                } | null;
                                reply_to: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                } | null;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                thread_id: string;
                                is_pinned: boolean;
                                imported_from: string | null;
                                community_note: {
                                    text: string;
                                } | null;
                                label: string | null;
                                counts: {
                                    likes: number;
                                    replies: number;
                                    reposts: number;
                                    quotes: number;
                                };
                                viewer: {
                                    liked: boolean;
                                    reposted: boolean;
                                    bookmarked: boolean;
                                    muted_thread: boolean;
                                    may_reply: boolean;
                                    may_repost: boolean;
                                };
                            } | {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @enum {boolean} */
                                gone: true;
                            }) | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Delete an own post */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a post with its media, the present one first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                version: number;
                                text: string;
                                format: "plain" | "basic";
                                content_warning: string | null;
                                language: string | null;
                                media: {
                                    /** @example med_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    kind: "image" | "video" | "audio";
                                    alt: string | null;
                                    width: number | null;
                                    height: number | null;
                                    animated: boolean;
                                    duration_ms: number | null;
                                    thumbhash: string | null;
                                    url: string;
                                    preview_url: string | null;
                                    content_type: string;
                                }[];
                                /** Format: date-time */
                                created_at: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/like": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Like a post */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take a like back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/repost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Pass a public post on to the own followers */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take a repost back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put an own post at the top of the own profile */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take the pin off an own post */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who liked a post and shows it, latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/reposts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who passed a post on, latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The posts that quote a post, latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A post in its conversation: what it answers, and a page of what answers it */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ancestors: ({
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                text: string;
                                is_folded: boolean;
                                format: "plain" | "basic";
                                language: string | null;
                                content_warning: string | null;
                                visibility: "public" | "followers" | "mentioned" | "circle";
                                /** Format: date-time */
                                created_at: string;
                                edited_at: string | null;
                                mentions: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                }[];
                                tags: string[];
                                emojis: {
                                    shortcode: string;
                                    url: string;
                                }[];
                                media: {
                                    /** @example med_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    kind: "image" | "video" | "audio";
                                    alt: string | null;
                                    width: number | null;
                                    height: number | null;
                                    animated: boolean;
                                    duration_ms: number | null;
                                    thumbhash: string | null;
                                    url: string;
                                    preview_url: string | null;
                                    content_type: string;
                                }[];
                                poll: {
                                    options: {
                                        text: string;
                                        votes: number | null;
                                    }[];
                                    multiple: boolean;
                                    /** Format: date-time */
                                    closes_at: string;
                                    closed: boolean;
                                    voters: number;
                                    own_choice: number[] | null;
                                } | null;
                                link_card: {
                                    url: string;
                                    title: string;
                                    description: string;
                                    site: string;
                                    image_url: string | null;
                                } | null;
                                reply_to: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                } | null;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                thread_id: string;
                                is_pinned: boolean;
                                imported_from: string | null;
                                community_note: {
                                    text: string;
                                } | null;
                                label: string | null;
                                counts: {
                                    likes: number;
                                    replies: number;
                                    reposts: number;
                                    quotes: number;
                                };
                                viewer: {
                                    liked: boolean;
                                    reposted: boolean;
                                    bookmarked: boolean;
                                    muted_thread: boolean;
                                    may_reply: boolean;
                                    may_repost: boolean;
                                };
                                quote: ({
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                } | {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    /** @enum {boolean} */
                                    gone: true;
                                }) | null;
                            } | {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @enum {boolean} */
                                gone: true;
                            })[];
                            has_more_ancestors: boolean;
                            post: {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                text: string;
                                is_folded: boolean;
                                format: "plain" | "basic";
                                language: string | null;
                                content_warning: string | null;
                                visibility: "public" | "followers" | "mentioned" | "circle";
                                /** Format: date-time */
                                created_at: string;
                                edited_at: string | null;
                                mentions: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                }[];
                                tags: string[];
                                emojis: {
                                    shortcode: string;
                                    url: string;
                                }[];
                                media: {
                                    /** @example med_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    kind: "image" | "video" | "audio";
                                    alt: string | null;
                                    width: number | null;
                                    height: number | null;
                                    animated: boolean;
                                    duration_ms: number | null;
                                    thumbhash: string | null;
                                    url: string;
                                    preview_url: string | null;
                                    content_type: string;
                                }[];
                                poll: {
                                    options: {
                                        text: string;
                                        votes: number | null;
                                    }[];
                                    multiple: boolean;
                                    /** Format: date-time */
                                    closes_at: string;
                                    closed: boolean;
                                    voters: number;
                                    own_choice: number[] | null;
                                } | null;
                                link_card: {
                                    url: string;
                                    title: string;
                                    description: string;
                                    site: string;
                                    image_url: string | null;
                                } | null;
                                reply_to: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                } | null;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                thread_id: string;
                                is_pinned: boolean;
                                imported_from: string | null;
                                community_note: {
                                    text: string;
                                } | null;
                                label: string | null;
                                counts: {
                                    likes: number;
                                    replies: number;
                                    reposts: number;
                                    quotes: number;
                                };
                                viewer: {
                                    liked: boolean;
                                    reposted: boolean;
                                    bookmarked: boolean;
                                    muted_thread: boolean;
                                    may_reply: boolean;
                                    may_repost: boolean;
                                };
                                quote: ({
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                } | {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    /** @enum {boolean} */
                                    gone: true;
                                }) | null;
                            };
                            replies: {
                                items: {
                                    post: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                        quote: ({
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            };
                                            text: string;
                                            is_folded: boolean;
                                            format: "plain" | "basic";
                                            language: string | null;
                                            content_warning: string | null;
                                            visibility: "public" | "followers" | "mentioned" | "circle";
                                            /** Format: date-time */
                                            created_at: string;
                                            edited_at: string | null;
                                            mentions: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                            }[];
                                            tags: string[];
                                            emojis: {
                                                shortcode: string;
                                                url: string;
                                            }[];
                                            media: {
                                                /** @example med_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                kind: "image" | "video" | "audio";
                                                alt: string | null;
                                                width: number | null;
                                                height: number | null;
                                                animated: boolean;
                                                duration_ms: number | null;
                                                thumbhash: string | null;
                                                url: string;
                                                preview_url: string | null;
                                                content_type: string;
                                            }[];
                                            poll: {
                                                options: {
                                                    text: string;
                                                    votes: number | null;
                                                }[];
                                                multiple: boolean;
                                                /** Format: date-time */
                                                closes_at: string;
                                                closed: boolean;
                                                voters: number;
                                                own_choice: number[] | null;
                                            } | null;
                                            link_card: {
                                                url: string;
                                                title: string;
                                                description: string;
                                                site: string;
                                                image_url: string | null;
                                            } | null;
                                            reply_to: {
                                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                author: {
                                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                    id: string;
                                                    handle: string;
                                                    name: string;
                                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                    avatar_url: string | null;
                                                } | null;
                                            } | null;
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            thread_id: string;
                                            is_pinned: boolean;
                                            imported_from: string | null;
                                            community_note: {
                                                text: string;
                                            } | null;
                                            label: string | null;
                                            counts: {
                                                likes: number;
                                                replies: number;
                                                reposts: number;
                                                quotes: number;
                                            };
                                            viewer: {
                                                liked: boolean;
                                                reposted: boolean;
                                                bookmarked: boolean;
                                                muted_thread: boolean;
                                                may_reply: boolean;
                                                may_repost: boolean;
                                            };
                                        } | {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            /** @enum {boolean} */
                                            gone: true;
                                        }) | null;
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    };
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    parent_id: string;
                                    depth: number;
                                    hidden_replies: number;
                                    is_limited_author: boolean;
                                }[];
                                next_cursor: string | null;
                            };
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timelines/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What oneself and the members followed wrote and passed on, and posts with tags followed */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timelines/local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody's posts of the last weeks */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{handle}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one member began and passed on, or only their replies, or only their posts with media */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                    only?: "replies" | "media";
                };
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{handle}/likes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one member likes, if they show it */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/followed-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tags that I follow, by name; 50 at most */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                tag: string;
                                /** Format: date-time */
                                followed_at: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags/{tag}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow a tag: public posts with it come to my home timeline */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tag: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Follow a tag no longer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tag: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/profiles/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            handle: string;
                            name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            avatar_url: string | null;
                            viewer: {
                                is_self: boolean;
                                follows: boolean;
                                followed_by: boolean;
                                /** @description The viewer has asked to follow */
                                requested: boolean;
                                /** @description The other asks to follow the viewer */
                                requests: boolean;
                                /** @description The viewer blocks the other */
                                blocks: boolean;
                                /** @description The viewer mutes the other */
                                mutes: boolean;
                                /** @description The viewer is told of each post of the other */
                                watches: boolean;
                            } | null;
                            bio: string;
                            /** @description Where the member says to live now */
                            moved_to: string | null;
                            /** @description Who wants to follow asks first */
                            locked: boolean;
                            /** @description This viewer may see who follows and who is followed */
                            shows_follows: boolean;
                            /** @description This viewer may see what the member likes */
                            shows_likes: boolean;
                            /** Format: date-time */
                            joined_at: string;
                            counts: {
                                posts: number;
                                followers: number;
                                following: number;
                            };
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{handle}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follow a member, or ask to where the profile is locked */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Asked: the other decides */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Follow no longer, or withdraw the request to */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{handle}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who follows a member, latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{handle}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a member follows, latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members to follow, each with why */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                                reason: {
                                    /** @enum {string} */
                                    code: "followed_by";
                                    count: number;
                                    members: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    }[];
                                } | {
                                    /** @enum {string} */
                                    code: "same_tags";
                                    tags: string[];
                                } | {
                                    /** @enum {string} */
                                    code: "recent";
                                };
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggestions/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Suggest this member no more */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/follow-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks to follow me, latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/follow-requests/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many ask to follow me */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Counted up to 1000 */
                            count: number;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/follow-requests/{handle}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the one who asks follow */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/follow-requests/{handle}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a request away; nobody is told */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/followers/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a follower, who is not told */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{handle}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Block a member: follows end both ways, and neither meets the other */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Block no longer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/blocked-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom I block, latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{handle}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a member's posts out of timelines, notifications and searches; nobody is told */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description How long; null or left out: until it is taken back */
                        seconds?: number | null;
                    };
                };
            };
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Mute no longer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/muted-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom I mute, latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                                /** @description null: until it is taken back */
                                muted_until: string | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/muted-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words, phrases and tags that I mute, latest first; 200 at most */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mute_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                text: string;
                                /** Format: date-time */
                                created_at: string;
                                /** @description null: until it is taken back */
                                muted_until: string | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Mute a word, a phrase or a #tag; the same again changes until when */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 1 to 100 characters; case and accents do not matter */
                        text: string;
                        /** @description How long; null or left out: until it is taken back */
                        seconds?: number | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example mute_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            text: string;
                            /** Format: date-time */
                            created_at: string;
                            /** @description null: until it is taken back */
                            muted_until: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/muted-words/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Mute these words no longer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example mute_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/threads/{id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a conversation away; `thread_id` of any of its posts names it */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Mute a conversation no longer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My lists, by title; 50 at most */
        get: {
            parameters: {
                query?: {
                    /** @description Says of each list whether they are on it */
                    member?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example list_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                title: string;
                                /** @description Only its owner sees it */
                                is_private: boolean;
                                /** @description Members on it; 500 at most */
                                size: number;
                                owner: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                is_own: boolean;
                                /** Format: date-time */
                                created_at: string;
                                /** @description Whether the member who was asked about is on it; null when none was */
                                has_member: boolean | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make a list */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 1 to 60 characters */
                        title: string;
                        /** @default true */
                        is_private?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example list_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            title: string;
                            /** @description Only its owner sees it */
                            is_private: boolean;
                            /** @description Members on it; 500 at most */
                            size: number;
                            owner: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            };
                            is_own: boolean;
                            /** Format: date-time */
                            created_at: string;
                            /** @description Whether the member who was asked about is on it; null when none was */
                            has_member: boolean | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{handle}/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lists of a member that everybody may read */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example list_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                title: string;
                                /** @description Only its owner sees it */
                                is_private: boolean;
                                /** @description Members on it; 500 at most */
                                size: number;
                                owner: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                is_own: boolean;
                                /** Format: date-time */
                                created_at: string;
                                /** @description Whether the member who was asked about is on it; null when none was */
                                has_member: boolean | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example list_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example list_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            title: string;
                            /** @description Only its owner sees it */
                            is_private: boolean;
                            /** @description Members on it; 500 at most */
                            size: number;
                            owner: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            };
                            is_own: boolean;
                            /** Format: date-time */
                            created_at: string;
                            /** @description Whether the member who was asked about is on it; null when none was */
                            has_member: boolean | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a list */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example list_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change the title of a list, or who sees it */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example list_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 1 to 60 characters */
                        title?: string;
                        is_private?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example list_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            title: string;
                            /** @description Only its owner sees it */
                            is_private: boolean;
                            /** @description Members on it; 500 at most */
                            size: number;
                            owner: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            };
                            is_own: boolean;
                            /** Format: date-time */
                            created_at: string;
                            /** @description Whether the member who was asked about is on it; null when none was */
                            has_member: boolean | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/lists/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is on a list, latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @example list_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the members of a list write, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @example list_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{id}/members/{handle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a member on a list; nobody is told */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example list_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take a member off a list */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example list_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookmarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The posts that I keep, the latest first, of one folder or of all */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @example fold_01h455vb4pex5vsknk084sn02q */
                    folder?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/bookmark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I keep a post, and in which folder */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            bookmarked: boolean;
                            folder_id: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Keep a post, or move it to another folder; nobody else learns of it */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Null takes it out of its folder; absent, it stays where it is */
                        folder_id?: string | null;
                    } | null;
                };
            };
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Keep a post no longer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookmarks/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My folders by title; 50 at most */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example fold_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                title: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make a folder */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 1 to 60 characters */
                        title: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example fold_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            title: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookmarks/folders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a folder; what was in it stays bookmarked */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example fold_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Rename a folder */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example fold_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description 1 to 60 characters */
                        title: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example fold_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            title: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/posts/{id}/poll/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cast my one vote; answers the poll with its result so far */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Places of the chosen options, from 0 */
                        choices: number[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            options: {
                                text: string;
                                votes: number | null;
                            }[];
                            multiple: boolean;
                            /** Format: date-time */
                            closes_at: string;
                            closed: boolean;
                            voters: number;
                            own_choice: number[] | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My drafts, the latest change first, or what is scheduled, the next first; 100 at most */
        get: {
            parameters: {
                query?: {
                    /** @description Without it, both */
                    scheduled?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                version: number;
                                post: {
                                    /** @description 1 to 25000 characters as a reader counts them; may be empty beside media */
                                    text: string;
                                    /** @description Without it a text of up to 500 characters is plain and a longer one basic */
                                    format?: "plain" | "basic";
                                    content_warning?: string | null;
                                    language?: string | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    reply_to?: string;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    quote?: string;
                                    visibility?: "public" | "followers" | "mentioned" | "circle";
                                    /**
                                     * @description One of the own lists, for `circle`
                                     * @example list_01h455vb4pex5vsknk084sn02q
                                     */
                                    circle_id?: string;
                                    /** @description Own uploads that no other post shows; in this order */
                                    media?: string[];
                                    poll?: {
                                        /** @description 2 to 4 of 1 to 80 characters */
                                        options: string[];
                                        /** @description More than one may be chosen */
                                        multiple?: boolean;
                                        /** @description How long votes are taken, 5 to 10080 */
                                        minutes: number;
                                    };
                                };
                                media: {
                                    /** @example med_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    kind: "image" | "video" | "audio";
                                    alt: string | null;
                                    width: number | null;
                                    height: number | null;
                                    animated: boolean;
                                    duration_ms: number | null;
                                    thumbhash: string | null;
                                    url: string;
                                    preview_url: string | null;
                                    content_type: string;
                                }[];
                                publish_at: string | null;
                                failure: {
                                    code: string;
                                    title: string;
                                    detail: string | null;
                                } | null;
                                /** Format: date-time */
                                created_at: string;
                                /** Format: date-time */
                                updated_at: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Keep a post for later, or have it published at a time; the same again is the first one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example post_01h455vb4pex5vsknk084sn02q */
                        id?: string;
                        post: {
                            /** @description 1 to 25000 characters as a reader counts them; may be empty beside media */
                            text: string;
                            /** @description Without it a text of up to 500 characters is plain and a longer one basic */
                            format?: "plain" | "basic";
                            content_warning?: string | null;
                            language?: string | null;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            reply_to?: string;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            quote?: string;
                            visibility?: "public" | "followers" | "mentioned" | "circle";
                            /**
                             * @description One of the own lists, for `circle`
                             * @example list_01h455vb4pex5vsknk084sn02q
                             */
                            circle_id?: string;
                            /** @description Own uploads that no other post shows; in this order */
                            media?: string[];
                            poll?: {
                                /** @description 2 to 4 of 1 to 80 characters */
                                options: string[];
                                /** @description More than one may be chosen */
                                multiple?: boolean;
                                /** @description How long votes are taken, 5 to 10080 */
                                minutes: number;
                            };
                        };
                        /** @description From 5 minutes to a year ahead; null for a draft that waits for its author */
                        publish_at?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            version: number;
                            post: {
                                /** @description 1 to 25000 characters as a reader counts them; may be empty beside media */
                                text: string;
                                /** @description Without it a text of up to 500 characters is plain and a longer one basic */
                                format?: "plain" | "basic";
                                content_warning?: string | null;
                                language?: string | null;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                reply_to?: string;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                quote?: string;
                                visibility?: "public" | "followers" | "mentioned" | "circle";
                                /**
                                 * @description One of the own lists, for `circle`
                                 * @example list_01h455vb4pex5vsknk084sn02q
                                 */
                                circle_id?: string;
                                /** @description Own uploads that no other post shows; in this order */
                                media?: string[];
                                poll?: {
                                    /** @description 2 to 4 of 1 to 80 characters */
                                    options: string[];
                                    /** @description More than one may be chosen */
                                    multiple?: boolean;
                                    /** @description How long votes are taken, 5 to 10080 */
                                    minutes: number;
                                };
                            };
                            media: {
                                /** @example med_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "image" | "video" | "audio";
                                alt: string | null;
                                width: number | null;
                                height: number | null;
                                animated: boolean;
                                duration_ms: number | null;
                                thumbhash: string | null;
                                url: string;
                                preview_url: string | null;
                                content_type: string;
                            }[];
                            publish_at: string | null;
                            failure: {
                                code: string;
                                title: string;
                                detail: string | null;
                            } | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            version: number;
                            post: {
                                /** @description 1 to 25000 characters as a reader counts them; may be empty beside media */
                                text: string;
                                /** @description Without it a text of up to 500 characters is plain and a longer one basic */
                                format?: "plain" | "basic";
                                content_warning?: string | null;
                                language?: string | null;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                reply_to?: string;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                quote?: string;
                                visibility?: "public" | "followers" | "mentioned" | "circle";
                                /**
                                 * @description One of the own lists, for `circle`
                                 * @example list_01h455vb4pex5vsknk084sn02q
                                 */
                                circle_id?: string;
                                /** @description Own uploads that no other post shows; in this order */
                                media?: string[];
                                poll?: {
                                    /** @description 2 to 4 of 1 to 80 characters */
                                    options: string[];
                                    /** @description More than one may be chosen */
                                    multiple?: boolean;
                                    /** @description How long votes are taken, 5 to 10080 */
                                    minutes: number;
                                };
                            };
                            media: {
                                /** @example med_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "image" | "video" | "audio";
                                alt: string | null;
                                width: number | null;
                                height: number | null;
                                animated: boolean;
                                duration_ms: number | null;
                                thumbhash: string | null;
                                url: string;
                                preview_url: string | null;
                                content_type: string;
                            }[];
                            publish_at: string | null;
                            failure: {
                                code: string;
                                title: string;
                                detail: string | null;
                            } | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft of mine */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            version: number;
                            post: {
                                /** @description 1 to 25000 characters as a reader counts them; may be empty beside media */
                                text: string;
                                /** @description Without it a text of up to 500 characters is plain and a longer one basic */
                                format?: "plain" | "basic";
                                content_warning?: string | null;
                                language?: string | null;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                reply_to?: string;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                quote?: string;
                                visibility?: "public" | "followers" | "mentioned" | "circle";
                                /**
                                 * @description One of the own lists, for `circle`
                                 * @example list_01h455vb4pex5vsknk084sn02q
                                 */
                                circle_id?: string;
                                /** @description Own uploads that no other post shows; in this order */
                                media?: string[];
                                poll?: {
                                    /** @description 2 to 4 of 1 to 80 characters */
                                    options: string[];
                                    /** @description More than one may be chosen */
                                    multiple?: boolean;
                                    /** @description How long votes are taken, 5 to 10080 */
                                    minutes: number;
                                };
                            };
                            media: {
                                /** @example med_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "image" | "video" | "audio";
                                alt: string | null;
                                width: number | null;
                                height: number | null;
                                animated: boolean;
                                duration_ms: number | null;
                                thumbhash: string | null;
                                url: string;
                                preview_url: string | null;
                                content_type: string;
                            }[];
                            publish_at: string | null;
                            failure: {
                                code: string;
                                title: string;
                                detail: string | null;
                            } | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Change a draft, and whether and when it is published */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The version that was changed */
                        version: number;
                        post: {
                            /** @description 1 to 25000 characters as a reader counts them; may be empty beside media */
                            text: string;
                            /** @description Without it a text of up to 500 characters is plain and a longer one basic */
                            format?: "plain" | "basic";
                            content_warning?: string | null;
                            language?: string | null;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            reply_to?: string;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            quote?: string;
                            visibility?: "public" | "followers" | "mentioned" | "circle";
                            /**
                             * @description One of the own lists, for `circle`
                             * @example list_01h455vb4pex5vsknk084sn02q
                             */
                            circle_id?: string;
                            /** @description Own uploads that no other post shows; in this order */
                            media?: string[];
                            poll?: {
                                /** @description 2 to 4 of 1 to 80 characters */
                                options: string[];
                                /** @description More than one may be chosen */
                                multiple?: boolean;
                                /** @description How long votes are taken, 5 to 10080 */
                                minutes: number;
                            };
                        };
                        /** @description From 5 minutes to a year ahead; null for a draft that waits for its author */
                        publish_at: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            version: number;
                            post: {
                                /** @description 1 to 25000 characters as a reader counts them; may be empty beside media */
                                text: string;
                                /** @description Without it a text of up to 500 characters is plain and a longer one basic */
                                format?: "plain" | "basic";
                                content_warning?: string | null;
                                language?: string | null;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                reply_to?: string;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                quote?: string;
                                visibility?: "public" | "followers" | "mentioned" | "circle";
                                /**
                                 * @description One of the own lists, for `circle`
                                 * @example list_01h455vb4pex5vsknk084sn02q
                                 */
                                circle_id?: string;
                                /** @description Own uploads that no other post shows; in this order */
                                media?: string[];
                                poll?: {
                                    /** @description 2 to 4 of 1 to 80 characters */
                                    options: string[];
                                    /** @description More than one may be chosen */
                                    multiple?: boolean;
                                    /** @description How long votes are taken, 5 to 10080 */
                                    minutes: number;
                                };
                            };
                            media: {
                                /** @example med_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "image" | "video" | "audio";
                                alt: string | null;
                                width: number | null;
                                height: number | null;
                                animated: boolean;
                                duration_ms: number | null;
                                thumbhash: string | null;
                                url: string;
                                preview_url: string | null;
                                content_type: string;
                            }[];
                            publish_at: string | null;
                            failure: {
                                code: string;
                                title: string;
                                detail: string | null;
                            } | null;
                            /** Format: date-time */
                            created_at: string;
                            /** Format: date-time */
                            updated_at: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Throw a draft away; a scheduled post is then not published */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a draft now; the post has its id */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The version that was read last */
                        version: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            author: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            };
                            text: string;
                            is_folded: boolean;
                            format: "plain" | "basic";
                            language: string | null;
                            content_warning: string | null;
                            visibility: "public" | "followers" | "mentioned" | "circle";
                            /** Format: date-time */
                            created_at: string;
                            edited_at: string | null;
                            mentions: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                            }[];
                            tags: string[];
                            emojis: {
                                shortcode: string;
                                url: string;
                            }[];
                            media: {
                                /** @example med_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "image" | "video" | "audio";
                                alt: string | null;
                                width: number | null;
                                height: number | null;
                                animated: boolean;
                                duration_ms: number | null;
                                thumbhash: string | null;
                                url: string;
                                preview_url: string | null;
                                content_type: string;
                            }[];
                            poll: {
                                options: {
                                    text: string;
                                    votes: number | null;
                                }[];
                                multiple: boolean;
                                /** Format: date-time */
                                closes_at: string;
                                closed: boolean;
                                voters: number;
                                own_choice: number[] | null;
                            } | null;
                            link_card: {
                                url: string;
                                title: string;
                                description: string;
                                site: string;
                                image_url: string | null;
                            } | null;
                            reply_to: {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                } | null;
                            } | null;
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            thread_id: string;
                            is_pinned: boolean;
                            imported_from: string | null;
                            community_note: {
                                text: string;
                            } | null;
                            label: string | null;
                            counts: {
                                likes: number;
                                replies: number;
                                reposts: number;
                                quotes: number;
                            };
                            viewer: {
                                liked: boolean;
                                reposted: boolean;
                                bookmarked: boolean;
                                muted_thread: boolean;
                                may_reply: boolean;
                                may_repost: boolean;
                            };
                            quote: ({
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                text: string;
                                is_folded: boolean;
                                format: "plain" | "basic";
                                language: string | null;
                                content_warning: string | null;
                                visibility: "public" | "followers" | "mentioned" | "circle";
                                /** Format: date-time */
                                created_at: string;
                                edited_at: string | null;
                                mentions: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                }[];
                                tags: string[];
                                emojis: {
                                    shortcode: string;
                                    url: string;
                                }[];
                                media: {
                                    /** @example med_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    kind: "image" | "video" | "audio";
                                    alt: string | null;
                                    width: number | null;
                                    height: number | null;
                                    animated: boolean;
                                    duration_ms: number | null;
                                    thumbhash: string | null;
                                    url: string;
                                    preview_url: string | null;
                                    content_type: string;
                                }[];
                                poll: {
                                    options: {
                                        text: string;
                                        votes: number | null;
                                    }[];
                                    multiple: boolean;
                                    /** Format: date-time */
                                    closes_at: string;
                                    closed: boolean;
                                    voters: number;
                                    own_choice: number[] | null;
                                } | null;
                                link_card: {
                                    url: string;
                                    title: string;
                                    description: string;
                                    site: string;
                                    image_url: string | null;
                                } | null;
                                reply_to: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    } | null;
                                } | null;
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                thread_id: string;
                                is_pinned: boolean;
                                imported_from: string | null;
                                community_note: {
                                    text: string;
                                } | null;
                                label: string | null;
                                counts: {
                                    likes: number;
                                    replies: number;
                                    reposts: number;
                                    quotes: number;
                                };
                                viewer: {
                                    liked: boolean;
                                    reposted: boolean;
                                    bookmarked: boolean;
                                    muted_thread: boolean;
                                    may_reply: boolean;
                                    may_repost: boolean;
                                };
                            } | {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @enum {boolean} */
                                gone: true;
                            }) | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emoji": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The emoji of this community, by shortcode; 500 at most */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                shortcode: string;
                                url: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emoji/{shortcode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a shortcode a small picture, or another one (staff) */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    shortcode: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description JPEG, PNG, WebP, GIF or AVIF
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            shortcode: string;
                            url: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take an emoji away (staff) */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    shortcode: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/profile-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who sees what of my profile */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Who wants to follow asks first */
                            locked: boolean;
                            /** @description May be suggested to members who do not follow */
                            discoverable: boolean;
                            show_likes: boolean;
                            /** @description Others see who follows and who is followed */
                            show_follows: boolean;
                            mentions_from: "everyone" | "followed";
                            /** @description The ranked timeline is offered */
                            for_you: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change who sees what of my profile; unlocking lets everybody in who was asking */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Who wants to follow asks first */
                        locked?: boolean;
                        /** @description May be suggested to members who do not follow */
                        discoverable?: boolean;
                        show_likes?: boolean;
                        /** @description Others see who follows and who is followed */
                        show_follows?: boolean;
                        mentions_from?: "everyone" | "followed";
                        /** @description The ranked timeline is offered */
                        for_you?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Who wants to follow asks first */
                            locked: boolean;
                            /** @description May be suggested to members who do not follow */
                            discoverable: boolean;
                            show_likes: boolean;
                            /** @description Others see who follows and who is followed */
                            show_follows: boolean;
                            mentions_from: "everyone" | "followed";
                            /** @description The ranked timeline is offered */
                            for_you: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/timelines/for-you": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts ranked for me, each with the reasons for its place
         * @description Answers 409 `for_you_off` to members who have switched it off in their profile settings.
         */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes on a post */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example note_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                text: string;
                                /** Format: date-time */
                                created_at: string;
                                status: "undecided" | "shown" | "not_helpful";
                                is_own: boolean;
                                own_verdict: ("helpful" | "somewhat" | "not_helpful") | null;
                            }[];
                            may_write: boolean;
                            may_rate: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Write a note on a post, once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example note_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                text: string;
                                /** Format: date-time */
                                created_at: string;
                                status: "undecided" | "shown" | "not_helpful";
                                is_own: boolean;
                                own_verdict: ("helpful" | "somewhat" | "not_helpful") | null;
                            }[];
                            may_write: boolean;
                            may_rate: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/posts/{id}/notes/{noteId}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how helpful a note is */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    /** @example note_01h455vb4pex5vsknk084sn02q */
                    noteId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        verdict: "helpful" | "somewhat" | "not_helpful";
                        reasons?: ("clear" | "good_sources" | "important" | "wrong" | "opinion" | "no_sources" | "not_needed")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example note_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                text: string;
                                /** Format: date-time */
                                created_at: string;
                                status: "undecided" | "shown" | "not_helpful";
                                is_own: boolean;
                                own_verdict: ("helpful" | "somewhat" | "not_helpful") | null;
                            }[];
                            may_write: boolean;
                            may_rate: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{handle}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Be told of each post of a member whom I follow */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Be told of a member's posts no longer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    handle: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/findable-by-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let members who know my e-mail find me by it */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Be found by e-mail no longer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How to look for contacts, and whether I may be found */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            suite: "ristretto255-SHA512";
                            key_id: string;
                            prefix_bits: number;
                            evaluate_max: number;
                            prefixes_max: number;
                            findable_by_email: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluate blinded addresses; 20 requests a day */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        elements: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            key_id: string;
                            elements: string[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/buckets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The tokens that begin with these bits */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        prefix_bits: number;
                        prefixes: number[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: {
                                tag: string;
                                sealed: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The members behind the ids that were found */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        ids: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/older-chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own conversations from before chats were encrypted, the latest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example conv_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                with: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                /** Format: date-time */
                                last_message_at: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/older-chats/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said in one of them, the latest page first */
        get: {
            parameters: {
                query?: {
                    before_seq?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @example conv_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Ascending by seq */
                            items: {
                                /** @example msg_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                /** @description Place in the conversation */
                                seq: number;
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                sender_id: string;
                                text: string;
                                /** Format: date-time */
                                created_at: string;
                            }[];
                            /** @description Whether there are more before them */
                            has_more: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/older-chats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Let go of one; with the other, everything that was said is deleted */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example conv_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own chat account: public key, sealed vault, devices */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account_key: string;
                            vault: string;
                            devices: {
                                /** @example dev_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                signature_key: string;
                                certificate: string;
                                label: string;
                                /** Format: date-time */
                                created_at: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Set up chats with the first device */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: byte
                         * @description Ed25519 public key of the account
                         */
                        account_key: string;
                        /**
                         * Format: byte
                         * @description The account's secrets, sealed by what only the member knows
                         */
                        vault: string;
                        device: {
                            /** @example dev_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            /**
                             * Format: byte
                             * @description Ed25519 public key of the device
                             */
                            signature_key: string;
                            /**
                             * Format: byte
                             * @description The account's signature over member, device and the device's key
                             */
                            certificate: string;
                            label: string;
                            key_packages: string[];
                            /**
                             * Format: byte
                             * @description An MLS key package of this device
                             */
                            last_resort: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Forget the account and all of its devices, to begin anew; needs a step-up */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/account/vault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Seal the vault anew */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: byte
                         * @description The account's secrets, sealed by what only the member knows
                         */
                        vault: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/key-packages/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a key package of every device of these members, to let them into a chat */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        member_ids: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Those who have a device; who is missing has never opened a chat */
                            members: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                member_id: string;
                                account_key: string;
                                devices: {
                                    /** @example dev_01h455vb4pex5vsknk084sn02q */
                                    device_id: string;
                                    key_package: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a device that the account has signed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example dev_01h455vb4pex5vsknk084sn02q */
                        id: string;
                        /**
                         * Format: byte
                         * @description Ed25519 public key of the device
                         */
                        signature_key: string;
                        /**
                         * Format: byte
                         * @description The account's signature over member, device and the device's key
                         */
                        certificate: string;
                        label: string;
                        key_packages: string[];
                        /**
                         * Format: byte
                         * @description An MLS key package of this device
                         */
                        last_resort: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a device, and end the session in which it was last seen */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example dev_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/devices/{id}/key-packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give more key packages for others to take */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example dev_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key_packages: string[];
                        /**
                         * Format: byte
                         * @description An MLS key package of this device
                         */
                        last_resort?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: number;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/devices/{id}/welcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chats that this device was let into and has not entered; key packages that wait */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example dev_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many of this device wait for others to take */
                            key_packages: number;
                            items: {
                                /** @example chat_01h455vb4pex5vsknk084sn02q */
                                chat_id: string;
                                /** @description Of the commit that let the device in */
                                seq: number;
                                /** @description That the commit began */
                                epoch: number;
                                welcome: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/devices/{id}/welcomes/{chat}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The device has entered this chat */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example dev_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    chat: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the other devices for the vault, for ten minutes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                        /**
                         * Format: byte
                         * @description X25519 public key of the new device, for this link only
                         */
                        public_key: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/links/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A link of own devices */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            public_key: string;
                            /** @description The vault, sealed for the public key */
                            answer: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chat/links/{code}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give the vault to a new device */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: byte */
                        answer: string;
                    };
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own chats, in the order of their ids */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example chat_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "pair" | "group";
                                epoch: number;
                                last_seq: number;
                                unread_count: number;
                                read_seq: number;
                                joined_seq: number;
                                has_left: boolean;
                                /** Format: date-time */
                                last_activity_at: string;
                                members: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    role: "member" | "admin";
                                    has_left: boolean;
                                    read_seq: number;
                                }[];
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Open a chat with a group that this device has founded */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example chat_01h455vb4pex5vsknk084sn02q */
                        id: string;
                        kind: "pair" | "group";
                        member_ids: string[];
                        /** @example dev_01h455vb4pex5vsknk084sn02q */
                        device_id: string;
                        commit: {
                            /** @example env_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            /** Format: byte */
                            content: string;
                            /** Format: byte */
                            group_info: string;
                            welcome?: {
                                /** Format: byte */
                                content: string;
                                devices: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    member_id: string;
                                    /** @example dev_01h455vb4pex5vsknk084sn02q */
                                    device_id: string;
                                }[];
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example chat_01h455vb4pex5vsknk084sn02q */
                            chat_id: string;
                            /** @description False: the pair had a chat, which is this one */
                            is_new: boolean;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example chat_01h455vb4pex5vsknk084sn02q */
                            chat_id: string;
                            /** @description False: the pair had a chat, which is this one */
                            is_new: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One chat */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example chat_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            kind: "pair" | "group";
                            epoch: number;
                            last_seq: number;
                            unread_count: number;
                            read_seq: number;
                            joined_seq: number;
                            has_left: boolean;
                            /** Format: date-time */
                            last_activity_at: string;
                            members: {
                                member: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                role: "member" | "admin";
                                has_left: boolean;
                                read_seq: number;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how far one has read */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seq: number;
                    };
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{id}/commits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the chat's group; exactly one change is taken in an epoch */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example env_01h455vb4pex5vsknk084sn02q */
                        id: string;
                        /** Format: byte */
                        content: string;
                        /** Format: byte */
                        group_info: string;
                        welcome?: {
                            /** Format: byte */
                            content: string;
                            devices: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                member_id: string;
                                /** @example dev_01h455vb4pex5vsknk084sn02q */
                                device_id: string;
                            }[];
                        };
                        /** @example dev_01h455vb4pex5vsknk084sn02q */
                        device_id: string;
                        epoch: number;
                        add_member_ids?: string[];
                        remove_member_ids?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example env_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            seq: number;
                            kind: "commit" | "message";
                            epoch: number;
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            sender_id: string;
                            /** @example dev_01h455vb4pex5vsknk084sn02q */
                            device_id: string;
                            content: string;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example env_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            seq: number;
                            kind: "commit" | "message";
                            epoch: number;
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            sender_id: string;
                            /** @example dev_01h455vb4pex5vsknk084sn02q */
                            device_id: string;
                            content: string;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a group */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{id}/envelopes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a sealed message; the same again answers the same entry */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @example env_01h455vb4pex5vsknk084sn02q */
                        id: string;
                        /** @example dev_01h455vb4pex5vsknk084sn02q */
                        device_id: string;
                        epoch: number;
                        /**
                         * Format: byte
                         * @description An MLS private message
                         */
                        content: string;
                        /** @description Does not count as unread */
                        silent?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example env_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            seq: number;
                            kind: "commit" | "message";
                            epoch: number;
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            sender_id: string;
                            /** @example dev_01h455vb4pex5vsknk084sn02q */
                            device_id: string;
                            content: string;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example env_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            seq: number;
                            kind: "commit" | "message";
                            epoch: number;
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            sender_id: string;
                            /** @example dev_01h455vb4pex5vsknk084sn02q */
                            device_id: string;
                            content: string;
                            /** Format: date-time */
                            created_at: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commits and messages after a seq, or before one, in their order */
        get: {
            parameters: {
                query?: {
                    after_seq?: number;
                    before_seq?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Ascending by seq */
                            items: {
                                /** @example env_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                seq: number;
                                kind: "commit" | "message";
                                epoch: number;
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                sender_id: string;
                                /** @example dev_01h455vb4pex5vsknk084sn02q */
                                device_id: string;
                                content: string;
                                /** Format: date-time */
                                created_at: string;
                            }[];
                            /** @description Whether more follow in the direction asked for */
                            has_more: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{id}/epochs/{epoch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The group's public description in an epoch */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    epoch: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            epoch: number;
                            seq: number;
                            group_info: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{id}/epoch-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own sealed keys of epochs, the latest first */
        get: {
            parameters: {
                query?: {
                    before_epoch?: number;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                epoch: number;
                                sealed: string;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Keep keys of epochs for one's other devices, sealed */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        keys: {
                            epoch: number;
                            /**
                             * Format: byte
                             * @description An epoch's key, sealed for the member's own devices
                             */
                            sealed: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chats/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sealed file of a chat, whole or a range of it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    /** @example file_01h455vb4pex5vsknk084sn02q */
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description Default Response */
                206: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Put a sealed file into a chat; repeating it with the same id is harmless */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    /** @example file_01h455vb4pex5vsknk084sn02q */
                    file: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take back a file that I have put into a chat */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example chat_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    /** @example file_01h455vb4pex5vsknk084sn02q */
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I am told, the latest first
         * @description A page may hold less than asked for, also nothing, and yet have a next one.
         */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                    filter?: "all" | ("mentions" | "reactions" | "follows" | "posts" | "payments" | "account");
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example ntc_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "reply" | "mention" | "quote" | "like" | "repost" | "follow" | "follow_request" | "follow_accepted" | "new_post" | "poll_closed" | "draft_failed" | "payment_received" | "top_up_failed" | "decision" | "report_resolved" | "appeal_answered" | "new_device";
                                /** Format: date-time */
                                at: string;
                                read: boolean;
                                actors: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                }[];
                                /** @description How many did it */
                                actor_count: number;
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** @description The start of it; empty behind a content warning */
                                    text: string;
                                    content_warning: string | null;
                                    has_media: boolean;
                                } | null;
                                payment: {
                                    /** @example pay_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    amount: {
                                        /**
                                         * @description Minor units (cents for USD) as a decimal string
                                         * @example 2450
                                         */
                                        amount: string;
                                        /**
                                         * @description ISO 4217 code
                                         * @example USD
                                         */
                                        currency: string;
                                    };
                                } | null;
                                outcome: string | null;
                                device: string | null;
                            }[];
                            next_cursor: string | null;
                            /**
                             * Format: date-time
                             * @description When it was read; give it to say it was seen
                             */
                            as_of: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many notices are new */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Shown up to 99 */
                            total: number;
                            by_filter: {
                                /** @description Shown up to 99 */
                                mentions: number;
                                /** @description Shown up to 99 */
                                reactions: number;
                                /** @description Shown up to 99 */
                                follows: number;
                                /** @description Shown up to 99 */
                                posts: number;
                                /** @description Shown up to 99 */
                                payments: number;
                                /** @description Shown up to 99 */
                                account: number;
                            };
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say up to when I have seen the list */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description `as_of` of what was seen
                         */
                        up_to: string;
                    };
                };
            };
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How I want to be told */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            kinds: {
                                kind: "reply" | "mention" | "quote" | "like" | "repost" | "follow" | "follow_request" | "follow_accepted" | "new_post" | "poll_closed" | "draft_failed" | "payment_received" | "top_up_failed" | "decision" | "report_resolved" | "appeal_answered" | "new_device";
                                category: "mentions" | "reactions" | "follows" | "posts" | "payments" | "account";
                                in_app: boolean;
                                push: boolean;
                                /** @description Whether the digest tells of it */
                                email: boolean;
                            }[];
                            quiet_hours: {
                                /** @example 22:00 */
                                from: string;
                                /** @example 22:00 */
                                until: string;
                            } | null;
                            /** @example Europe/Paris */
                            time_zone: string;
                            language: "en" | "fr";
                            digest: "off" | "daily" | "weekly";
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change how I want to be told */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kinds?: {
                            kind: "reply" | "mention" | "quote" | "like" | "repost" | "follow" | "follow_request" | "follow_accepted" | "new_post" | "poll_closed" | "draft_failed" | "payment_received" | "top_up_failed" | "decision" | "report_resolved" | "appeal_answered" | "new_device";
                            in_app?: boolean;
                            push?: boolean;
                            email?: boolean;
                        }[];
                        quiet_hours?: {
                            /** @example 22:00 */
                            from: string;
                            /** @example 22:00 */
                            until: string;
                        } | null;
                        time_zone?: string;
                        language?: "en" | "fr";
                        digest?: "off" | "daily" | "weekly";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            kinds: {
                                kind: "reply" | "mention" | "quote" | "like" | "repost" | "follow" | "follow_request" | "follow_accepted" | "new_post" | "poll_closed" | "draft_failed" | "payment_received" | "top_up_failed" | "decision" | "report_resolved" | "appeal_answered" | "new_device";
                                category: "mentions" | "reactions" | "follows" | "posts" | "payments" | "account";
                                in_app: boolean;
                                push: boolean;
                                /** @description Whether the digest tells of it */
                                email: boolean;
                            }[];
                            quiet_hours: {
                                /** @example 22:00 */
                                from: string;
                                /** @example 22:00 */
                                until: string;
                            } | null;
                            /** @example Europe/Paris */
                            time_zone: string;
                            language: "en" | "fr";
                            digest: "off" | "daily" | "weekly";
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/notifications/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this session takes pushes */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description `applicationServerKey` of the browser, base64url */
                            public_key: string;
                            /** @description Whether this session takes pushes */
                            subscribed: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Take pushes in the browser of this session */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        endpoint: string;
                        keys: {
                            p256dh: string;
                            auth: string;
                        };
                        expirationTime?: number | null;
                    };
                };
            };
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take no more pushes in this session */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload a picture or clip to attach it within a day */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description A picture (JPEG, PNG, WebP, GIF, AVIF), or a clip (MP4, WebM, M4A, MP3, Ogg Opus, WAV)
                         */
                        file: string;
                        /** @description What it shows, in words, up to 1,500 characters */
                        alt?: string;
                        /**
                         * Format: binary
                         * @description A picture that stands for a video until it plays
                         */
                        poster?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example med_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            kind: "image" | "video" | "audio";
                            alt: string | null;
                            width: number | null;
                            height: number | null;
                            animated: boolean;
                            duration_ms: number | null;
                            thumbhash: string | null;
                            url: string;
                            preview_url: string | null;
                            content_type: string;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/digest/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the digest by the token of its mail */
        post: {
            parameters: {
                query: {
                    token: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Ended, or ended before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public posts, newest or best first */
        get: {
            parameters: {
                query: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description `latest`: newest first. `top`: best first, where a post counts as written a week later for each doubling of 1 + likes + 2 × replies + 2 × reposts; counts may be a minute old */
                    order?: "latest" | "top";
                    /** @description Words, "phrases", #tags, -excluded, and the operators from: to: mentions: since: until: has: is: lang: min_likes: min_replies: min_reposts:, in 500 characters */
                    q: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags/{tag}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public posts with a tag, newest or best first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                    /** @description `latest`: newest first. `top`: best first, where a post counts as written a week later for each doubling of 1 + likes + 2 × replies + 2 × reposts; counts may be a minute old */
                    order?: "latest" | "top";
                };
                header?: never;
                path: {
                    tag: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members whose handle or a word of whose name begins so, those followed first, then by words of the bio */
        get: {
            parameters: {
                query: {
                    q: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A few people and tags that begin with what is being typed */
        get: {
            parameters: {
                query: {
                    q: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            people: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                                viewer: {
                                    is_self: boolean;
                                    follows: boolean;
                                    followed_by: boolean;
                                    /** @description The viewer has asked to follow */
                                    requested: boolean;
                                    /** @description The other asks to follow the viewer */
                                    requests: boolean;
                                    /** @description The viewer blocks the other */
                                    blocks: boolean;
                                    /** @description The viewer mutes the other */
                                    mutes: boolean;
                                    /** @description The viewer is told of each post of the other */
                                    watches: boolean;
                                } | null;
                            }[];
                            tags: {
                                tag: string;
                                posts: number;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tags and pages that are talked about more than usual, the most unusual first
         * @description Without those in which words or tags stand that the member mutes.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                kind: "tag" | "link";
                                label: string;
                                members: number;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The feeds that the member keeps at hand */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example feed_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                owner: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                title: string;
                                description: string;
                                is_public: boolean;
                                match: "all" | "any";
                                rules: {
                                    kind: "tag" | "words" | "phrase" | "author" | "mentions" | "answers" | "has" | "language" | "list" | "followed" | "min_likes";
                                    value: string;
                                    exclude: boolean;
                                }[];
                                is_own: boolean;
                                is_kept: boolean;
                            }[];
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make a feed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        match: "all" | "any";
                        rules: {
                            kind: "tag" | "words" | "phrase" | "author" | "mentions" | "answers" | "has" | "language" | "list" | "followed" | "min_likes";
                            value: string;
                            exclude?: boolean;
                        }[];
                        title: string;
                        description: string;
                        is_public: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example feed_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            owner: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            };
                            title: string;
                            description: string;
                            is_public: boolean;
                            match: "all" | "any";
                            rules: {
                                kind: "tag" | "words" | "phrase" | "author" | "mentions" | "answers" | "has" | "language" | "list" | "followed" | "min_likes";
                                value: string;
                                exclude: boolean;
                            }[];
                            is_own: boolean;
                            is_kept: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One feed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example feed_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example feed_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            owner: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            };
                            title: string;
                            description: string;
                            is_public: boolean;
                            match: "all" | "any";
                            rules: {
                                kind: "tag" | "words" | "phrase" | "author" | "mentions" | "answers" | "has" | "language" | "list" | "followed" | "min_likes";
                                value: string;
                                exclude: boolean;
                            }[];
                            is_own: boolean;
                            is_kept: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        /** Change an own feed */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example feed_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        match: "all" | "any";
                        rules: {
                            kind: "tag" | "words" | "phrase" | "author" | "mentions" | "answers" | "has" | "language" | "list" | "followed" | "min_likes";
                            value: string;
                            exclude?: boolean;
                        }[];
                        title: string;
                        description: string;
                        is_public: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example feed_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            owner: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                handle: string;
                                name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                avatar_url: string | null;
                            };
                            title: string;
                            description: string;
                            is_public: boolean;
                            match: "all" | "any";
                            rules: {
                                kind: "tag" | "words" | "phrase" | "author" | "mentions" | "answers" | "has" | "language" | "list" | "followed" | "min_likes";
                                value: string;
                                exclude: boolean;
                            }[];
                            is_own: boolean;
                            is_kept: boolean;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Delete an own feed */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example feed_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/{id}/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep a feed at hand */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example feed_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        post?: never;
        /** Keep a feed no longer */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example feed_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done, or done before */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feeds that members offer to all, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example feed_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                owner: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    handle: string;
                                    name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    avatar_url: string | null;
                                };
                                title: string;
                                description: string;
                                is_public: boolean;
                                match: "all" | "any";
                                rules: {
                                    kind: "tag" | "words" | "phrase" | "author" | "mentions" | "answers" | "has" | "language" | "list" | "followed" | "min_likes";
                                    value: string;
                                    exclude: boolean;
                                }[];
                                is_own: boolean;
                                is_kept: boolean;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The posts of a feed, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @example feed_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/feeds/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The newest posts that rules would show */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        match: "all" | "any";
                        rules: {
                            kind: "tag" | "words" | "phrase" | "author" | "mentions" | "answers" | "has" | "language" | "list" | "followed" | "min_likes";
                            value: string;
                            exclude?: boolean;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                post: {
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    id: string;
                                    author: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    text: string;
                                    is_folded: boolean;
                                    format: "plain" | "basic";
                                    language: string | null;
                                    content_warning: string | null;
                                    visibility: "public" | "followers" | "mentioned" | "circle";
                                    /** Format: date-time */
                                    created_at: string;
                                    edited_at: string | null;
                                    mentions: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                    }[];
                                    tags: string[];
                                    emojis: {
                                        shortcode: string;
                                        url: string;
                                    }[];
                                    media: {
                                        /** @example med_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        kind: "image" | "video" | "audio";
                                        alt: string | null;
                                        width: number | null;
                                        height: number | null;
                                        animated: boolean;
                                        duration_ms: number | null;
                                        thumbhash: string | null;
                                        url: string;
                                        preview_url: string | null;
                                        content_type: string;
                                    }[];
                                    poll: {
                                        options: {
                                            text: string;
                                            votes: number | null;
                                        }[];
                                        multiple: boolean;
                                        /** Format: date-time */
                                        closes_at: string;
                                        closed: boolean;
                                        voters: number;
                                        own_choice: number[] | null;
                                    } | null;
                                    link_card: {
                                        url: string;
                                        title: string;
                                        description: string;
                                        site: string;
                                        image_url: string | null;
                                    } | null;
                                    reply_to: {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        } | null;
                                    } | null;
                                    /** @example post_01h455vb4pex5vsknk084sn02q */
                                    thread_id: string;
                                    is_pinned: boolean;
                                    imported_from: string | null;
                                    community_note: {
                                        text: string;
                                    } | null;
                                    label: string | null;
                                    counts: {
                                        likes: number;
                                        replies: number;
                                        reposts: number;
                                        quotes: number;
                                    };
                                    viewer: {
                                        liked: boolean;
                                        reposted: boolean;
                                        bookmarked: boolean;
                                        muted_thread: boolean;
                                        may_reply: boolean;
                                        may_repost: boolean;
                                    };
                                    quote: ({
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        author: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                            name: string;
                                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                            avatar_url: string | null;
                                        };
                                        text: string;
                                        is_folded: boolean;
                                        format: "plain" | "basic";
                                        language: string | null;
                                        content_warning: string | null;
                                        visibility: "public" | "followers" | "mentioned" | "circle";
                                        /** Format: date-time */
                                        created_at: string;
                                        edited_at: string | null;
                                        mentions: {
                                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            handle: string;
                                        }[];
                                        tags: string[];
                                        emojis: {
                                            shortcode: string;
                                            url: string;
                                        }[];
                                        media: {
                                            /** @example med_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            kind: "image" | "video" | "audio";
                                            alt: string | null;
                                            width: number | null;
                                            height: number | null;
                                            animated: boolean;
                                            duration_ms: number | null;
                                            thumbhash: string | null;
                                            url: string;
                                            preview_url: string | null;
                                            content_type: string;
                                        }[];
                                        poll: {
                                            options: {
                                                text: string;
                                                votes: number | null;
                                            }[];
                                            multiple: boolean;
                                            /** Format: date-time */
                                            closes_at: string;
                                            closed: boolean;
                                            voters: number;
                                            own_choice: number[] | null;
                                        } | null;
                                        link_card: {
                                            url: string;
                                            title: string;
                                            description: string;
                                            site: string;
                                            image_url: string | null;
                                        } | null;
                                        reply_to: {
                                            /** @example post_01h455vb4pex5vsknk084sn02q */
                                            id: string;
                                            author: {
                                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                                id: string;
                                                handle: string;
                                                name: string;
                                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                                avatar_url: string | null;
                                            } | null;
                                        } | null;
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        thread_id: string;
                                        is_pinned: boolean;
                                        imported_from: string | null;
                                        community_note: {
                                            text: string;
                                        } | null;
                                        label: string | null;
                                        counts: {
                                            likes: number;
                                            replies: number;
                                            reposts: number;
                                            quotes: number;
                                        };
                                        viewer: {
                                            liked: boolean;
                                            reposted: boolean;
                                            bookmarked: boolean;
                                            muted_thread: boolean;
                                            may_reply: boolean;
                                            may_repost: boolean;
                                        };
                                    } | {
                                        /** @example post_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        /** @enum {boolean} */
                                        gone: true;
                                    }) | null;
                                };
                                reposted_by: {
                                    member: {
                                        /** @example mem_01h455vb4pex5vsknk084sn02q */
                                        id: string;
                                        handle: string;
                                        name: string;
                                        /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                        avatar_url: string | null;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                why: {
                                    code: string;
                                    points: number;
                                    handle: string | null;
                                }[];
                                followed_tag?: string;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My exports, latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example exp_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                state: "building" | "ready" | "failed";
                                /** @description Files written so far */
                                entries: number;
                                bytes: number | null;
                                /** Format: date-time */
                                asked_at: string;
                                /** @description When the file is deleted */
                                expires_at: string | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Build a file of everything that is mine (step-up); three a day, one at a time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example exp_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            state: "building" | "ready" | "failed";
                            /** @description Files written so far */
                            entries: number;
                            bytes: number | null;
                            /** Format: date-time */
                            asked_at: string;
                            /** @description When the file is deleted */
                            expires_at: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of an export of mine, a ZIP */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example exp_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My imports, latest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @example imp_01h455vb4pex5vsknk084sn02q */
                                id: string;
                                kind: "follows" | "blocks" | "mutes" | "archive";
                                state: "receiving" | "reading" | "bringing" | "done" | "failed" | "cancelled";
                                failure: {
                                    rule: string;
                                    message: string;
                                } | null;
                                items: number;
                                decided: number;
                                outcomes: {
                                    outcome: "brought" | "partly" | "requested" | "already" | "not_here" | "left_out";
                                    count: number;
                                }[];
                                rules: {
                                    rule: string;
                                    message: string;
                                    count: number;
                                }[];
                                origin: string | null;
                                /** Format: date-time */
                                asked_at: string;
                                ended_at: string | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Bring along a list of accounts, or an archive of posts as Mastodon writes it; one at a time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        kind: "follows" | "blocks" | "mutes" | "archive";
                        /**
                         * Format: binary
                         * @description After the kind. A list: CSV, text with an address a line, or JSON of our own export. An archive: .zip or .tar.gz
                         */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @example imp_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            kind: "follows" | "blocks" | "mutes" | "archive";
                            state: "receiving" | "reading" | "bringing" | "done" | "failed" | "cancelled";
                            failure: {
                                rule: string;
                                message: string;
                            } | null;
                            items: number;
                            decided: number;
                            outcomes: {
                                outcome: "brought" | "partly" | "requested" | "already" | "not_here" | "left_out";
                                count: number;
                            }[];
                            rules: {
                                rule: string;
                                message: string;
                                count: number;
                            }[];
                            origin: string | null;
                            /** Format: date-time */
                            asked_at: string;
                            ended_at: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/imports/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of the lines or posts of an import of mine, in their order */
        get: {
            parameters: {
                query?: {
                    /** @description `next_cursor` of the page before */
                    cursor?: string;
                    limit?: number;
                    outcome?: "brought" | "partly" | "requested" | "already" | "not_here" | "left_out";
                };
                header?: never;
                path: {
                    /** @example imp_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                subject: string;
                                outcome: "brought" | "partly" | "requested" | "already" | "not_here" | "left_out";
                                rule: {
                                    rule: string;
                                    message: string;
                                } | null;
                            }[];
                            next_cursor: string | null;
                        };
                    };
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stop an import of mine; what it has brought stays */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @example imp_01h455vb4pex5vsknk084sn02q */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A refusal, as problem details (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            /** @description Stable name that a client may branch on */
                            code: string;
                            detail?: string;
                            /** @description The request id, to quote to support */
                            instance: string;
                            errors?: {
                                field: string;
                                rule: string;
                                message: string;
                            }[];
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        mode: "sandbox" | "production";
                        demo: boolean;
                        /** @description With which demo members step up; null without a demo */
                        demo_password: string | null;
                        mail: "smtp" | "mailbox";
                    };
                };
            };
            /** @description A refusal, as problem details (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type: string;
                        title: string;
                        status: number;
                        /** @description Stable name that a client may branch on */
                        code: string;
                        detail?: string;
                        /** @description The request id, to quote to support */
                        instance: string;
                        errors?: {
                            field: string;
                            rule: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
}
