// Generated from openapi.json by tools/openapi.ts.
export interface paths {
    readonly "/v1/instance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["getInstance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/media/{id}/{variant}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A variant of a stored picture
         * @description Variants of an avatar: 96 and 256 (pixels of a side), with or without .webp.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @example med_01h455vb4pex5vsknk084sn02q */
                    readonly id: string;
                    readonly variant: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/sign-up": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask to join
         * @description The answer is the same whether or not the address has an account; the mail tells.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @example ada@example.org */
                        readonly email: string;
                        /** @description 10 to 128 characters */
                        readonly password: string;
                        /** @description 1 to 50 characters */
                        readonly name: string;
                        /**
                         * @description 3 to 20 letters, digits or underscores: ^[A-Za-z0-9_]{3,20}$
                         * @example ada_l
                         */
                        readonly handle: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly email: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/verify-email": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a sign-up with the code from the mail */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @example ada@example.org */
                        readonly email: string;
                        /** @example 493027 */
                        readonly code: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                                readonly email: string;
                                readonly bio: string;
                            };
                            /** @example ses_01h455vb4pex5vsknk084sn02q */
                            readonly session_id: string;
                            readonly stepped_up_until: string | null;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/resend-code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send the code of a sign-up again */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @example ada@example.org */
                        readonly email: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly email: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/handles/{handle}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether a handle can be chosen now */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly handle: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly available: boolean;
                            readonly reason: ("taken" | "reserved" | "invalid") | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign in with e-mail and password */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @example ada@example.org */
                        readonly email: string;
                        /** @description 10 to 128 characters */
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                                readonly email: string;
                                readonly bio: string;
                            };
                            /** @example ses_01h455vb4pex5vsknk084sn02q */
                            readonly session_id: string;
                            readonly stepped_up_until: string | null;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End this session */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description No content */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The session of this request
         * @description Renews a session that is in use, so that an active member stays signed in.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                                readonly email: string;
                                readonly bio: string;
                            };
                            /** @example ses_01h455vb4pex5vsknk084sn02q */
                            readonly session_id: string;
                            readonly stepped_up_until: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where I am signed in */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** @example ses_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly current: boolean;
                                /** Format: date-time */
                                readonly created_at: string;
                                /** Format: date-time */
                                readonly last_seen_at: string;
                                readonly user_agent: string | null;
                                readonly address: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        /** End all my other sessions */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description No content */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** End one of my sessions */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description No content */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/passkeys/register-options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begin to add a passkey (step-up) */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description PublicKeyCredentialCreationOptionsJSON or PublicKeyCredentialRequestOptionsJSON (WebAuthn Level 3) */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/passkeys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My passkeys */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** @example pk_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly name: string;
                                /** Format: date-time */
                                readonly created_at: string;
                                /** @description Kept by a provider that syncs it between devices */
                                readonly backed_up: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        /** Add the passkey that the browser made (step-up) */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 1 to 50 characters */
                        readonly name: string;
                        /** @description RegistrationResponseJSON or AuthenticationResponseJSON */
                        readonly response: {
                            readonly id: string;
                        } & {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example pk_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly name: string;
                            /** Format: date-time */
                            readonly created_at: string;
                            /** @description Kept by a provider that syncs it between devices */
                            readonly backed_up: boolean;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/passkeys/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Remove one of my passkeys (step-up) */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description No content */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/passkeys/sign-in-options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begin to sign in with a passkey */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description PublicKeyCredentialCreationOptionsJSON or PublicKeyCredentialRequestOptionsJSON (WebAuthn Level 3) */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/passkeys/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign in with the passkey that the browser used */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description RegistrationResponseJSON or AuthenticationResponseJSON */
                        readonly response: {
                            readonly id: string;
                        } & {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                                readonly email: string;
                                readonly bio: string;
                            };
                            /** @example ses_01h455vb4pex5vsknk084sn02q */
                            readonly session_id: string;
                            readonly stepped_up_until: string | null;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/step-up/options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begin a step-up with a passkey */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description PublicKeyCredentialCreationOptionsJSON or PublicKeyCredentialRequestOptionsJSON (WebAuthn Level 3) */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/step-up": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm that it is you, with password or passkey */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 10 to 128 characters */
                        readonly password: string;
                    } | {
                        /** @description RegistrationResponseJSON or AuthenticationResponseJSON */
                        readonly response: {
                            readonly id: string;
                        } & {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: date-time */
                            readonly stepped_up_until: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Change my password (step-up); ends my other sessions */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 10 to 128 characters */
                        readonly current_password: string;
                        /** @description 10 to 128 characters */
                        readonly new_password: string;
                    };
                };
            };
            readonly responses: {
                /** @description No content */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/forgot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask for a code to set a new password
         * @description The answer is the same whether or not the address has an account.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @example ada@example.org */
                        readonly email: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly email: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Set a new password with the code; ends all sessions */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @example ada@example.org */
                        readonly email: string;
                        /** @example 493027 */
                        readonly code: string;
                        /** @description 10 to 128 characters */
                        readonly new_password: string;
                    };
                };
            };
            readonly responses: {
                /** @description No content */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change my name or bio */
        readonly patch: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 1 to 50 characters */
                        readonly name?: string;
                        /** @description at most 160 characters */
                        readonly bio?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly handle: string;
                            readonly name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            readonly avatar_url: string | null;
                            readonly bio: string;
                            /** Format: date-time */
                            readonly joined_at: string;
                        };
                    };
                };
            };
        };
        readonly trace?: never;
    };
    readonly "/v1/me/handle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change my handle (step-up); the former one stays mine for 30 days */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 3 to 20 letters, digits or underscores: ^[A-Za-z0-9_]{3,20}$
                         * @example ada_l
                         */
                        readonly handle: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly handle: string;
                            readonly name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            readonly avatar_url: string | null;
                            readonly bio: string;
                            /** Format: date-time */
                            readonly joined_at: string;
                        };
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/me/avatar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change my picture */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description JPEG, PNG, WebP, GIF or AVIF
                         */
                        readonly file: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly handle: string;
                            readonly name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            readonly avatar_url: string | null;
                            readonly bio: string;
                            /** Format: date-time */
                            readonly joined_at: string;
                        };
                    };
                };
            };
        };
        readonly post?: never;
        /** Remove my picture */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly handle: string;
                            readonly name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            readonly avatar_url: string | null;
                            readonly bio: string;
                            /** Format: date-time */
                            readonly joined_at: string;
                        };
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** People whose handle, or a word of whose name, begins so */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly query: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members/{handle}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A member by handle */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly handle: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly handle: string;
                            readonly name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            readonly avatar_url: string | null;
                            readonly bio: string;
                            /** Format: date-time */
                            readonly joined_at: string;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/demo/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Members whom a visitor may become */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly ({
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                            } & {
                                readonly role_hint: string;
                            })[];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/demo/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Become a member of the demo */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 3 to 20 letters, digits or underscores: ^[A-Za-z0-9_]{3,20}$
                         * @example ada_l
                         */
                        readonly handle: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly member: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                                readonly email: string;
                                readonly bio: string;
                            };
                            /** @example ses_01h455vb4pex5vsknk084sn02q */
                            readonly session_id: string;
                            readonly stepped_up_until: string | null;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dev/mailbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Mail that would have been sent, the newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly to?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                readonly id: string;
                                readonly to: string;
                                readonly subject: string;
                                readonly text: string;
                                /** Format: date-time */
                                readonly created_at: string;
                            }[];
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wallet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What I own, by currency */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly accounts: readonly {
                                readonly currency: string;
                                readonly available: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    readonly amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    readonly currency: string;
                                };
                                readonly pending_in: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    readonly amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    readonly currency: string;
                                };
                                readonly pending_out: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    readonly amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    readonly currency: string;
                                };
                                readonly ledger_balance: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    readonly amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    readonly currency: string;
                                };
                            }[];
                            readonly sandbox: boolean;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wallet/top-ups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add money from my bank
         * @description The payment is pending until the bank has answered. The same id again is the same payment.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @example pay_01h455vb4pex5vsknk084sn02q */
                        readonly id: string;
                        readonly amount: {
                            /**
                             * @description Minor units (cents for USD) as a decimal string
                             * @example 2450
                             */
                            readonly amount: string;
                            /**
                             * @description ISO 4217 code
                             * @example USD
                             */
                            readonly currency: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example pay_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly kind: "top_up" | "send";
                            /** @description As seen by who asks */
                            readonly direction: "in" | "out";
                            readonly amount: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                readonly amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                readonly currency: string;
                            };
                            /** @description Null for a top-up */
                            readonly counterparty: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                            } | null;
                            /** @description The other member, or the bank of a top-up */
                            readonly counterparty_name: string;
                            readonly note: string | null;
                            readonly state: "pending" | "posted" | "failed";
                            readonly failure: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                            /** Format: date-time */
                            readonly created_at: string;
                            readonly posted_at: string | null;
                            /** @description Ledger balance of who asks, right after this payment was posted */
                            readonly balance_after: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                readonly amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                readonly currency: string;
                            } | null;
                            /** @description Play money */
                            readonly sandbox: boolean;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My payments, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description `next_cursor` of the page before */
                    readonly cursor?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** @example pay_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly kind: "top_up" | "send";
                                /** @description As seen by who asks */
                                readonly direction: "in" | "out";
                                readonly amount: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    readonly amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    readonly currency: string;
                                };
                                /** @description Null for a top-up */
                                readonly counterparty: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    readonly id: string;
                                    readonly handle: string;
                                    readonly name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    readonly avatar_url: string | null;
                                } | null;
                                /** @description The other member, or the bank of a top-up */
                                readonly counterparty_name: string;
                                readonly note: string | null;
                                readonly state: "pending" | "posted" | "failed";
                                readonly failure: {
                                    readonly code: string;
                                    readonly message: string;
                                } | null;
                                /** Format: date-time */
                                readonly created_at: string;
                                readonly posted_at: string | null;
                                /** @description Ledger balance of who asks, right after this payment was posted */
                                readonly balance_after: {
                                    /**
                                     * @description Minor units (cents for USD) as a decimal string
                                     * @example 2450
                                     */
                                    readonly amount: string;
                                    /**
                                     * @description ISO 4217 code
                                     * @example USD
                                     */
                                    readonly currency: string;
                                } | null;
                                /** @description Play money */
                                readonly sandbox: boolean;
                            }[];
                            readonly next_cursor: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        /**
         * Send money to a member
         * @description 201 the first time; the same request again answers 200 with the same payment.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @example pay_01h455vb4pex5vsknk084sn02q */
                        readonly id: string;
                        /** @example ada_l */
                        readonly to_handle: string;
                        readonly amount: {
                            /**
                             * @description Minor units (cents for USD) as a decimal string
                             * @example 2450
                             */
                            readonly amount: string;
                            /**
                             * @description ISO 4217 code
                             * @example USD
                             */
                            readonly currency: string;
                        };
                        /** @description At most 140 characters, one line */
                        readonly note?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example pay_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly kind: "top_up" | "send";
                            /** @description As seen by who asks */
                            readonly direction: "in" | "out";
                            readonly amount: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                readonly amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                readonly currency: string;
                            };
                            /** @description Null for a top-up */
                            readonly counterparty: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                            } | null;
                            /** @description The other member, or the bank of a top-up */
                            readonly counterparty_name: string;
                            readonly note: string | null;
                            readonly state: "pending" | "posted" | "failed";
                            readonly failure: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                            /** Format: date-time */
                            readonly created_at: string;
                            readonly posted_at: string | null;
                            /** @description Ledger balance of who asks, right after this payment was posted */
                            readonly balance_after: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                readonly amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                readonly currency: string;
                            } | null;
                            /** @description Play money */
                            readonly sandbox: boolean;
                        };
                    };
                };
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example pay_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly kind: "top_up" | "send";
                            /** @description As seen by who asks */
                            readonly direction: "in" | "out";
                            readonly amount: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                readonly amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                readonly currency: string;
                            };
                            /** @description Null for a top-up */
                            readonly counterparty: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                            } | null;
                            /** @description The other member, or the bank of a top-up */
                            readonly counterparty_name: string;
                            readonly note: string | null;
                            readonly state: "pending" | "posted" | "failed";
                            readonly failure: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                            /** Format: date-time */
                            readonly created_at: string;
                            readonly posted_at: string | null;
                            /** @description Ledger balance of who asks, right after this payment was posted */
                            readonly balance_after: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                readonly amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                readonly currency: string;
                            } | null;
                            /** @description Play money */
                            readonly sandbox: boolean;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/payments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One payment of mine, as a receipt */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example pay_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly kind: "top_up" | "send";
                            /** @description As seen by who asks */
                            readonly direction: "in" | "out";
                            readonly amount: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                readonly amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                readonly currency: string;
                            };
                            /** @description Null for a top-up */
                            readonly counterparty: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                            } | null;
                            /** @description The other member, or the bank of a top-up */
                            readonly counterparty_name: string;
                            readonly note: string | null;
                            readonly state: "pending" | "posted" | "failed";
                            readonly failure: {
                                readonly code: string;
                                readonly message: string;
                            } | null;
                            /** Format: date-time */
                            readonly created_at: string;
                            readonly posted_at: string | null;
                            /** @description Ledger balance of who asks, right after this payment was posted */
                            readonly balance_after: {
                                /**
                                 * @description Minor units (cents for USD) as a decimal string
                                 * @example 2450
                                 */
                                readonly amount: string;
                                /**
                                 * @description ISO 4217 code
                                 * @example USD
                                 */
                                readonly currency: string;
                            } | null;
                            /** @description Play money */
                            readonly sandbox: boolean;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Publish a post; the same id again answers the same post */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @example post_01h455vb4pex5vsknk084sn02q */
                        readonly id?: string;
                        /** @description 1 to 500 characters as a reader counts them */
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly author: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                            };
                            readonly text: string;
                            /** Format: date-time */
                            readonly created_at: string;
                            readonly counts: {
                                readonly likes: number;
                            };
                            readonly viewer: {
                                readonly liked: boolean;
                            };
                        };
                    };
                };
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly author: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                            };
                            readonly text: string;
                            /** Format: date-time */
                            readonly created_at: string;
                            readonly counts: {
                                readonly likes: number;
                            };
                            readonly viewer: {
                                readonly liked: boolean;
                            };
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/posts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One post */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example post_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly author: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                            };
                            readonly text: string;
                            /** Format: date-time */
                            readonly created_at: string;
                            readonly counts: {
                                readonly likes: number;
                            };
                            readonly viewer: {
                                readonly liked: boolean;
                            };
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        /** Delete an own post */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done, or done before */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/posts/{id}/like": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Like a post */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done, or done before */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly post?: never;
        /** Take a like back */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @example post_01h455vb4pex5vsknk084sn02q */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done, or done before */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timelines/home": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Own posts and those of members followed */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description `next_cursor` of the page before */
                    readonly cursor?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    readonly id: string;
                                    readonly handle: string;
                                    readonly name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    readonly avatar_url: string | null;
                                };
                                readonly text: string;
                                /** Format: date-time */
                                readonly created_at: string;
                                readonly counts: {
                                    readonly likes: number;
                                };
                                readonly viewer: {
                                    readonly liked: boolean;
                                };
                            }[];
                            readonly next_cursor: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timelines/local": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everybody's posts of the last weeks */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description `next_cursor` of the page before */
                    readonly cursor?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    readonly id: string;
                                    readonly handle: string;
                                    readonly name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    readonly avatar_url: string | null;
                                };
                                readonly text: string;
                                /** Format: date-time */
                                readonly created_at: string;
                                readonly counts: {
                                    readonly likes: number;
                                };
                                readonly viewer: {
                                    readonly liked: boolean;
                                };
                            }[];
                            readonly next_cursor: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members/{handle}/posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One member's posts */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description `next_cursor` of the page before */
                    readonly cursor?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly handle: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** @example post_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly author: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    readonly id: string;
                                    readonly handle: string;
                                    readonly name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    readonly avatar_url: string | null;
                                };
                                readonly text: string;
                                /** Format: date-time */
                                readonly created_at: string;
                                readonly counts: {
                                    readonly likes: number;
                                };
                                readonly viewer: {
                                    readonly liked: boolean;
                                };
                            }[];
                            readonly next_cursor: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/profiles/{handle}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A profile */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly handle: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly handle: string;
                            readonly name: string;
                            /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                            readonly avatar_url: string | null;
                            readonly viewer: {
                                readonly is_self: boolean;
                                readonly follows: boolean;
                                readonly followed_by: boolean;
                            } | null;
                            readonly bio: string;
                            /** Format: date-time */
                            readonly joined_at: string;
                            readonly counts: {
                                readonly posts: number;
                                readonly followers: number;
                                readonly following: number;
                            };
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members/{handle}/follow": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Follow a member */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly handle: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done, or done before */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly post?: never;
        /** Follow no longer */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly handle: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done, or done before */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members/{handle}/followers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who follows a member, latest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description `next_cursor` of the page before */
                    readonly cursor?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly handle: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                                readonly viewer: {
                                    readonly is_self: boolean;
                                    readonly follows: boolean;
                                    readonly followed_by: boolean;
                                } | null;
                            }[];
                            readonly next_cursor: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members/{handle}/following": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whom a member follows, latest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description `next_cursor` of the page before */
                    readonly cursor?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly handle: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                                readonly viewer: {
                                    readonly is_self: boolean;
                                    readonly follows: boolean;
                                    readonly followed_by: boolean;
                                } | null;
                            }[];
                            readonly next_cursor: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Members to follow */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                                readonly viewer: {
                                    readonly is_self: boolean;
                                    readonly follows: boolean;
                                    readonly followed_by: boolean;
                                } | null;
                            }[];
                            readonly next_cursor: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/conversations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Own conversations, the liveliest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description `next_cursor` of the page before */
                    readonly cursor?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** @example conv_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly with: {
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    readonly id: string;
                                    readonly handle: string;
                                    readonly name: string;
                                    /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                    readonly avatar_url: string | null;
                                };
                                readonly last_message: {
                                    /** @example msg_01h455vb4pex5vsknk084sn02q */
                                    readonly id: string;
                                    /** @example conv_01h455vb4pex5vsknk084sn02q */
                                    readonly conversation_id: string;
                                    /** @description Place in the conversation: 1, 2, 3 … without gaps */
                                    readonly seq: number;
                                    /** @example mem_01h455vb4pex5vsknk084sn02q */
                                    readonly sender_id: string;
                                    readonly text: string;
                                    /** Format: date-time */
                                    readonly created_at: string;
                                } | null;
                                readonly unread_count: number;
                                /** @description How far the viewer has read */
                                readonly last_read_seq: number;
                                /** @description How far the other member has read */
                                readonly other_read_seq: number;
                            }[];
                            readonly next_cursor: string | null;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/conversations/unread": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Unread messages in all conversations */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly total: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/conversations/with/{handle}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Open the conversation with a member */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly handle: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example conv_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly with: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                            };
                            readonly last_message: {
                                /** @example msg_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                /** @example conv_01h455vb4pex5vsknk084sn02q */
                                readonly conversation_id: string;
                                /** @description Place in the conversation: 1, 2, 3 … without gaps */
                                readonly seq: number;
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly sender_id: string;
                                readonly text: string;
                                /** Format: date-time */
                                readonly created_at: string;
                            } | null;
                            readonly unread_count: number;
                            /** @description How far the viewer has read */
                            readonly last_read_seq: number;
                            /** @description How far the other member has read */
                            readonly other_read_seq: number;
                        };
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/conversations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One conversation */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @example conv_01h455vb4pex5vsknk084sn02q */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example conv_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            readonly with: {
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                readonly handle: string;
                                readonly name: string;
                                /** @description The 96-pixel variant; the same path with /256.webp is the larger one. */
                                readonly avatar_url: string | null;
                            };
                            readonly last_message: {
                                /** @example msg_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                /** @example conv_01h455vb4pex5vsknk084sn02q */
                                readonly conversation_id: string;
                                /** @description Place in the conversation: 1, 2, 3 … without gaps */
                                readonly seq: number;
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly sender_id: string;
                                readonly text: string;
                                /** Format: date-time */
                                readonly created_at: string;
                            } | null;
                            readonly unread_count: number;
                            /** @description How far the viewer has read */
                            readonly last_read_seq: number;
                            /** @description How far the other member has read */
                            readonly other_read_seq: number;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/conversations/{id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say how far one has read */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @example conv_01h455vb4pex5vsknk084sn02q */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly seq: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done, or done before */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/conversations/{id}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Messages: the newest, those before a seq, or those after one */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly before_seq?: number;
                    readonly after_seq?: number;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    /** @example conv_01h455vb4pex5vsknk084sn02q */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description Ascending by seq */
                            readonly items: readonly {
                                /** @example msg_01h455vb4pex5vsknk084sn02q */
                                readonly id: string;
                                /** @example conv_01h455vb4pex5vsknk084sn02q */
                                readonly conversation_id: string;
                                /** @description Place in the conversation: 1, 2, 3 … without gaps */
                                readonly seq: number;
                                /** @example mem_01h455vb4pex5vsknk084sn02q */
                                readonly sender_id: string;
                                readonly text: string;
                                /** Format: date-time */
                                readonly created_at: string;
                            }[];
                            /** @description Whether more follow in the direction asked for */
                            readonly has_more: boolean;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        /** Send a message; the same id again answers the same message */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @example conv_01h455vb4pex5vsknk084sn02q */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @example msg_01h455vb4pex5vsknk084sn02q */
                        readonly id: string;
                        /** @description 1 to 4000 characters as a reader counts them */
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example msg_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            /** @example conv_01h455vb4pex5vsknk084sn02q */
                            readonly conversation_id: string;
                            /** @description Place in the conversation: 1, 2, 3 … without gaps */
                            readonly seq: number;
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            readonly sender_id: string;
                            readonly text: string;
                            /** Format: date-time */
                            readonly created_at: string;
                        };
                    };
                };
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @example msg_01h455vb4pex5vsknk084sn02q */
                            readonly id: string;
                            /** @example conv_01h455vb4pex5vsknk084sn02q */
                            readonly conversation_id: string;
                            /** @description Place in the conversation: 1, 2, 3 … without gaps */
                            readonly seq: number;
                            /** @example mem_01h455vb4pex5vsknk084sn02q */
                            readonly sender_id: string;
                            readonly text: string;
                            /** Format: date-time */
                            readonly created_at: string;
                        };
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
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
    readonly getInstance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly name: string;
                        readonly mode: "sandbox" | "production";
                        readonly demo: boolean;
                        readonly mail: "smtp" | "mailbox";
                    };
                };
            };
        };
    };
}
