// Written by scripts/write-api-client.ts.
import type { AssetChunk } from '../vocabulary/reports/report-page.ts';
import type { DiffReport } from '../vocabulary/reports/diff-report.ts';
import type { Report } from '../vocabulary/reports/report.ts';
import type { ReportHead } from '../vocabulary/reports/report-page.ts';
import type { StoredTableChunk } from '../vocabulary/reports/report-page.ts';

export interface paths {
    readonly "/.well-known/jwks.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The public keys that certificates are signed with, replaced ones too */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A JSON Web Key Set (RFC 7517) */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/jwk-set+json": {
                            readonly keys: readonly {
                                readonly [key: string]: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/agencies/{agency}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The issuer that certificates name */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly agency: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Who it is, and where the keys are */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uri */
                            readonly id: string;
                            /** Format: uri */
                            readonly jwks_uri: string;
                            readonly name: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The own account, and by what it is opened */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Nothing that opens it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OwnAccount"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        /** Change the own name and the language of letters */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly language: "en" | "zh";
                        readonly name: string;
                    };
                };
            };
            readonly responses: {
                /** @description Changed */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/account/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Take another password, and end every session */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly password: string;
                        readonly proof: {
                            readonly code?: string;
                            readonly password: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Sign in anew */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/account/recovery-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make codes that stand in for the authenticator, once each, in place of those there were */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly code?: string;
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description They are told once */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly codes: readonly string[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/account/second-factor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Have the proposed second factor asked for from now on */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly code: string;
                    };
                };
            };
            readonly responses: {
                /** @description It is asked for; codes that stand in for it, told once */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly codes: readonly string[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        /** Propose a second factor; without a password it takes a sign-in of the last ten minutes */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly code?: string;
                        readonly password?: string;
                    };
                };
            };
            readonly responses: {
                /** @description For the authenticator */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly secret: string;
                            readonly uri: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/account/second-factor/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask for no second factor any more */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly code?: string;
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description None is asked for */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/account/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The browsers in which the person is signed in */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of them */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** Format: date-time */
                                readonly createdAt: string;
                                readonly current: boolean;
                                /** Format: uuid */
                                readonly id: string;
                                /** Format: date-time */
                                readonly lastSeenAt: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/account/sessions/{session}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Sign out another browser */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly session: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It is signed out */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/unlink": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let no provider open the own account any more */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly code?: string;
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description The password alone opens it */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/agencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The registration agencies that applications can be submitted to */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of them */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** Format: uuid */
                                readonly id: string;
                                readonly name: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/answers/{answer}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take the newest answer of a field back, with a reason; it stays to be seen */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly answer: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description It no longer stands */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Answer"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assessment-runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Assessments by the server, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly cursor?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["AssessmentRun"][];
                            readonly next: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Have the server assess a source; follow it by its events */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly source: {
                            /** @enum {string} */
                            readonly kind: "example";
                        } | {
                            /** @enum {string} */
                            readonly kind: "folder";
                            /** @description Held against ^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$, \p{…} as in ECMAScript */
                            readonly name: string;
                        } | {
                            /** @enum {string} */
                            readonly kind: "upload";
                            readonly uploads: readonly string[];
                        };
                    };
                };
            };
            readonly responses: {
                /** @description It waits for its turn */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AssessmentRun"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assessment-runs/{run}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How an assessment stands */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly run: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AssessmentRun"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assessment-runs/{run}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End an assessment before its time */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly run: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It ends, if it was not over */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assessment-runs/{run}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How an assessment stands, as server-sent events `run` until it is over; every event is the whole of it, so that nothing is lost where a connection breaks */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly run: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Each event has a run as its data */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/event-stream": unknown;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assessments/{assessment}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An assessment with its report */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly assessment: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly record: {
                                readonly asOf: string;
                                /** Format: uuid */
                                readonly assetId: string;
                                readonly contractSha256: string | null;
                                readonly coverage: number | null;
                                /** Format: date-time */
                                readonly createdAt: string;
                                /** Format: uuid */
                                readonly createdBy: string | null;
                                readonly fingerprint: string | null;
                                /** @enum {string|null} */
                                readonly grade: "A" | "B" | "C" | "D" | null;
                                /** Format: uuid */
                                readonly id: string;
                                readonly model: string;
                                readonly reportSha256: string;
                                readonly score: number | null;
                            };
                            readonly report: components["schemas"]["KeptReport"];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assessments/{assessment}/page": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The parts of a kept report that the page of its asset begins with */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly assessment: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description They */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AssessmentPage"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assessments/{assessment}/sign-offs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who stands for an assessment, and whether that is enough */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly assessment: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description They */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SignOffs"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Stand for the newest assessment of an asset that somebody else put in */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly assessment: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly note?: string;
                    };
                };
            };
            readonly responses: {
                /** @description It is signed */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SignOffs"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        /** Take one's own signature back */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly assessment: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It counts no longer */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SignOffs"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assessments/{assessment}/tables/{chunk}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One table of a kept report, by the name that its page gives it */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly assessment: string;
                    readonly chunk: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["StoredTableChunk"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Assets that a search finds; `order` of the answer says how they are sorted in fact */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly coverage?: string | readonly string[];
                    readonly cursor?: string;
                    readonly dataGrade?: string | readonly string[];
                    readonly gate?: string | readonly string[];
                    readonly grade?: string | readonly string[];
                    readonly limit?: number;
                    readonly order?: "relevance" | "name" | "score" | "changed";
                    readonly persons?: string | readonly string[];
                    readonly query?: string;
                    readonly responsible?: string | readonly string[];
                    readonly tag?: string | readonly string[];
                    readonly term?: string | readonly string[];
                    readonly weak?: string | readonly string[];
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["Asset"][];
                            readonly next: string | null;
                            /** @enum {string} */
                            readonly order: "relevance" | "name" | "score" | "changed";
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An asset with its assessments, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly assessments: readonly components["schemas"]["Assessment"][];
                            readonly asset: {
                                readonly assessedOn: string | null;
                                /** Format: date-time */
                                readonly changedAt: string;
                                readonly coverage: number | null;
                                /** @enum {string|null} */
                                readonly dataGrade: "core" | "important" | "general-4" | "general-3" | "general-2" | "general-1" | null;
                                readonly description: string;
                                readonly dimensions: {
                                    readonly [key: string]: number | null;
                                };
                                /** @enum {string|null} */
                                readonly grade: "A" | "B" | "C" | "D" | null;
                                /** Format: uuid */
                                readonly id: string;
                                readonly key: string;
                                readonly name: string;
                                readonly responsible: string | null;
                                readonly score: number | null;
                                readonly tags: readonly string[];
                                readonly version: number;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Tag an asset, say who owns it and looks after it, or take it off the lists and back */
        readonly patch: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly archived?: boolean;
                        readonly owner?: string | null;
                        /** Format: uuid */
                        readonly steward?: string | null;
                        readonly tags?: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description It is so */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly trace?: never;
    };
    readonly "/api/v1/assets/{asset}/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was said of an asset and of what is known of it, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description At most 500 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["Comment"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Say something of an asset, an assessment, a column, an answer or a document */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly body: string;
                        /** @enum {string} */
                        readonly topic: "asset" | "assessment" | "column" | "answer" | "document";
                        /** @default null */
                        readonly topicId?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description It is said */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Comment"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/contract": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that is declared of an asset as one contract, and what it was made of */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DeclaredContract"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/contract/bundle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The contract with its documents and their hashes, to assess by outside the registry */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description contract.odcs.yaml, its documents at their paths, SHA256SUMS */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/zip": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/contract/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The contract alone, as a file for assay assess --contract */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Open Data Contract Standard */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/yaml": Record<string, never>;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Requests for correction with all that was done about them, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description At most 200 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["Correction"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Ask that something be put right */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly note: string;
                        /** @enum {string} */
                        readonly topic: "asset" | "assessment" | "column" | "answer" | "document";
                        /** @default null */
                        readonly topicId?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description It is raised */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Correction"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/data-grade": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Decide the data grade of an asset, above what is confirmed or proposed */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly grade: "core" | "important" | "general-4" | "general-3" | "general-2" | "general-1";
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description It is so */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly post?: never;
        /** Let the confirmed or proposed data grade hold again */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It is so */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/assets/{asset}/declarations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The newest answers, and together as the `assay` part of a contract */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Both */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly answers: readonly components["schemas"]["Answer"][];
                            readonly declaration: {
                                readonly [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Declare a field of an asset; earlier answers stay */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly documentId?: string;
                        readonly field: string;
                        readonly value: unknown;
                    };
                };
            };
            readonly responses: {
                /** @description It is kept */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Answer"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/declarations/{field}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every answer that a field was given, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                    readonly field: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of them */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["Answer"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The documents of an asset with all their versions, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of them */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["Document"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Attach a file: its bytes are the body, and what it is they say */
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    readonly lineage?: string;
                    readonly name?: string;
                };
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly responses: {
                /** @description It is kept */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/form": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The fields of the contract of an asset, a table or a column, with what is said in them */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly column?: string;
                    readonly table?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description By group */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ContractForm"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/lineage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What an asset came of and what came of it */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly depth?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Both ways */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AssetLineage"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What only people know and the newest assessment misses, and what it would change */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["Question"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/relations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Have an asset say exactly these relations to others; those of others to it stay */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            /** @enum {string} */
                            readonly kind: "isPartOf" | "isVersionOf" | "replaces" | "requires" | "references" | "source" | "relation";
                            /** Format: uuid */
                            readonly other: string;
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description It is so */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/samples": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Requests for masked rows, with who asked, granted, gave and looked */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Newest first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["SampleRequest"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Ask for masked rows of a table; the registry chooses the seed */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly purpose: string;
                        readonly rows: number;
                        readonly table: string;
                    };
                };
            };
            readonly responses: {
                /** @description It is asked */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SampleRequest"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/schedule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** When an asset is assessed again by itself; its ETag is "0" where it is not */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly nextAt: string | null;
                            readonly schedule: components["schemas"]["Schedule"] | null;
                            readonly version: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        /** Have an asset assessed again by itself, and people told where it drifts */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["Schedule"];
                };
            };
            readonly responses: {
                /** @description It is so */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Give an asset exactly these glossary terms, as a whole or by a table or column */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly column?: string;
                            readonly table?: string;
                            /** Format: uuid */
                            readonly term: string;
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description It is so */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/{asset}/upkeep": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What people keep of an asset: tags, owner, steward, decided data grade beside the proposal, glossary terms, relations */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly asset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AssetUpkeep"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/assets/facets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many assets a search finds, by grade, data grade, responsible party, tag, glossary term and more; of 5,000 assets or more as of at most ten seconds ago */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly coverage?: string | readonly string[];
                    readonly dataGrade?: string | readonly string[];
                    readonly gate?: string | readonly string[];
                    readonly grade?: string | readonly string[];
                    readonly persons?: string | readonly string[];
                    readonly query?: string;
                    readonly responsible?: string | readonly string[];
                    readonly tag?: string | readonly string[];
                    readonly term?: string | readonly string[];
                    readonly weak?: string | readonly string[];
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Counts */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AssetFacets"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was done, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly account?: string;
                    readonly action?: string;
                    readonly cursor?: string;
                    readonly from?: string;
                    readonly limit?: number;
                    readonly to?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["AuditEntry"][];
                            readonly next: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/audit/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every entry from the first on, one JSON object a line */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The chain */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/x-ndjson": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/audit/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether anything was rewritten or cut short, and how far that can be vouched for */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What was found */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AuditVerdict"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/catalogue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Assets as a DCAT 3 catalogue with quality measurements (DQV) and provenance, as Accept asks; the next page by its Link */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly cursor?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page of the catalogue */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/ld+json": {
                            readonly [key: string]: unknown;
                        };
                        readonly "text/turtle": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/certificates/{certificate}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The signed certificate */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly certificate: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A W3C Verifiable Credential as JWT */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/vc+jwt": string;
                    };
                };
                /** @description As the ETag in If-None-Match */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/certificates/{certificate}/page": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The certificate on one page of PDF */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly language?: "en" | "zh";
                };
                readonly header?: never;
                readonly path: {
                    readonly certificate: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                    };
                };
                /** @description As the ETag in If-None-Match */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/comparisons/{before}/{after}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What changed from one assessment to another, of one asset or of two */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly after: string;
                    readonly before: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description As assay diff writes it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DiffReport"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/corrections/{correction}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer a request for correction, accept the answer, send it back, or take the request back */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly correction: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly documentId?: string;
                        /** @enum {string} */
                        readonly event: "answer" | "accept" | "sendBack" | "withdraw";
                        readonly note: string;
                    };
                };
            };
            readonly responses: {
                /** @description As it stands now */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Correction"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/documents/{document}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A document as it was given, to be saved and not shown */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Its bytes, with their SHA-256 in Repr-Digest */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "*/*": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/glossary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Glossary terms by their names in the language that Accept-Language asks for */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly cursor?: string;
                    readonly limit?: number;
                    readonly query?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["GlossaryTerm"][];
                            readonly next: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Add a term with its definition in English and Chinese */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly definition: {
                            readonly en: string;
                            readonly zh: string;
                        };
                        readonly name: {
                            readonly en: string;
                            readonly zh: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description It is there */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["GlossaryTerm"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/glossary/{term}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A term with the data assets, tables and columns that it is said of */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly term: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly term: components["schemas"]["GlossaryTerm"];
                            readonly uses: readonly components["schemas"]["TermUse"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        /** Change a term */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly term: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly definition: {
                            readonly en: string;
                            readonly zh: string;
                        };
                        readonly name: {
                            readonly en: string;
                            readonly zh: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description It is so */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["GlossaryTerm"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly post?: never;
        /** Take a term away, and from the assets that name it */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly term: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It is gone */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The places that wait for their person */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of them */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["Invitation"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Keep a place for somebody */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: email */
                        readonly email: string;
                        readonly roles: readonly ("viewer" | "steward" | "assessor" | "reviewer" | "registrar" | "auditor" | "admin")[];
                    };
                };
            };
            readonly responses: {
                /** @description For the link that they are sent; the secret is told once */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: date-time */
                            readonly expiresAt: string;
                            /** Format: uuid */
                            readonly id: string;
                            readonly secret: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/invitations/{invitation}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take an invitation back that nobody took up */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly invitation: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Its link opens nothing any more */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitations/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take up an invitation with the account there is, or with a new one */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["InvitationAcceptance"];
                };
            };
            readonly responses: {
                /** @description Joined */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly account: string;
                            /** Format: uuid */
                            readonly organisation: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/lineage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take in an OpenLineage RunEvent, as its HTTP transport sends it */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["OpenLineageRunEvent"];
                };
            };
            readonly responses: {
                /** @description How many edges it told */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly edges: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/member-sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The browsers in which members work for the organisation */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of them, newest first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["MemberSession"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/member-sessions/{session}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** End a session of a member */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly session: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It has ended */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The people of the organisation */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of them */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["Member"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/members/{account}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Give a member exactly these roles; none takes them out */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly account: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly roles: readonly ("viewer" | "steward" | "assessor" | "reviewer" | "registrar" | "auditor" | "admin")[];
                    };
                };
            };
            readonly responses: {
                /** @description They have them */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/members/{account}/password-reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a member a code for a new password */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly account: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The code is told once */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly code: string | null;
                            /** Format: date-time */
                            readonly expiresAt: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take in another organisation */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["NewOrganisation"];
                };
            };
            readonly responses: {
                /** @description It is taken in */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly id: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/password-resets/use": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Set a new password by the code of an administrator, and end every session */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly code?: string;
                        /** Format: email */
                        readonly email: string;
                        readonly password: string;
                        readonly reset: string;
                    };
                };
            };
            readonly responses: {
                /** @description Sign in with it */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/portfolio": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All assets at a glance: grades, spread of scores, coverage, shut gates, value */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Counts */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Portfolio"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/projects": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Assessment projects with their progress, the last changed first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly asset?: string;
                    readonly cursor?: string;
                    readonly limit?: number;
                    readonly standing?: "open" | "issued" | "abandoned";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["ProjectLine"][];
                            readonly next: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Open a project, or one that follows an issued project */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["NewProject"];
                };
            };
            readonly responses: {
                /** @description In preparation */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MovedProject"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/projects/{project}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A project with its record, its progress and what may happen next */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly project: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description As it stands */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Project"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/projects/{project}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keep a file for a project: its bytes are the body. An event then names it */
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    readonly name?: string;
                };
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly project: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly responses: {
                /** @description It is kept */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ProjectDocument"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/projects/{project}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Move a project by an event of its state table */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly project: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ProjectEvent"];
                };
            };
            readonly responses: {
                /** @description Moved */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MovedProject"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/projects/{project}/report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The report as it was issued, with its seal */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly project: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description To be kept */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ProjectFile"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/projects/{project}/report/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The report as it was issued, on pages */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly language?: "en" | "zh";
                };
                readonly header?: never;
                readonly path: {
                    readonly project: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A picture of the sealed record, which proves nothing by itself */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** By whom else one may sign in (OpenID Connect) */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of them */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                readonly id: string;
                                readonly name: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/providers/{provider}/departures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Go to a provider to sign in, or to take up an invitation */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly provider: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly invitation?: string;
                        readonly next?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Where the browser goes */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly location: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/providers/{provider}/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Go to a provider to let it open the own account */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly provider: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly code?: string;
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description Where the browser goes */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly location: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/providers/{provider}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where a provider sends browsers back to
         * @description The query is the answer of the provider; nothing of it is taken on trust.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly provider: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description On to a page, which says what went wrong if anything did */
                readonly 303: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The public register, the last published first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly cursor?: string;
                    readonly limit?: number;
                    readonly q?: string;
                    readonly state?: components["schemas"]["RegistrationState"];
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["RegisterEntry"][];
                            readonly next: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/register/{registration}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One entry of the public register */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description As it stands */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RegisterEntry"];
                    };
                };
                /** @description As the ETag in If-None-Match */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/register/{registration}/objections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Object to what is published: anyone may, while the publication lasts */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly contact: string;
                        readonly document?: {
                            readonly content: string;
                            readonly name: string;
                        };
                        readonly ground: string;
                        readonly name: string;
                    };
                };
            };
            readonly responses: {
                /** @description Received */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly agency: string;
                            /** Format: date */
                            readonly decidedBy: string;
                            readonly number: string;
                            readonly provisional: boolean;
                            /** Format: date */
                            readonly receivedOn: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registration-pages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A desk as its page shows it: cases with the clock of each */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly as?: "applicant" | "agency";
                    readonly cursor?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["RegistrationLine"][];
                            readonly next: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registration-pages/{registration}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A case as its page shows it to one of its parties */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RegistrationPage"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registration-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The rules and the checklist of registrations, with the names of states, events and fields */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Names in both languages */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly checklist: {
                                readonly id: string;
                                readonly name: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly parts: readonly {
                                    readonly id: string;
                                    readonly questions: readonly {
                                        readonly blocks: readonly ("no" | "unknown")[];
                                        readonly id: string;
                                        readonly texts: {
                                            readonly en: string;
                                            readonly zh: string;
                                        };
                                    }[];
                                    readonly texts: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                }[];
                                /** @enum {string} */
                                readonly schema: "assay-compliance-checklist/1";
                                readonly version: string;
                            };
                            readonly names: {
                                readonly defects: {
                                    readonly [key: string]: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                };
                                readonly events: {
                                    readonly [key: string]: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                };
                                readonly fields: {
                                    readonly [key: string]: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                };
                                readonly happened: {
                                    readonly [key: string]: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                };
                                readonly kinds: {
                                    readonly [key: string]: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                };
                                readonly remarks: {
                                    readonly [key: string]: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                };
                                readonly states: {
                                    readonly [key: string]: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                };
                            };
                            readonly registries: readonly {
                                readonly agencies: readonly string[];
                                readonly calendar: {
                                    readonly files: readonly string[];
                                    readonly from: string;
                                    readonly id: string;
                                    readonly until: string;
                                };
                                /** Format: date */
                                readonly effectiveFrom: string | null;
                                readonly example: boolean;
                                readonly file: string | null;
                                readonly id: string;
                                readonly name: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly sha256: string;
                                readonly version: string;
                            }[];
                            readonly rules: {
                                readonly agencies?: readonly string[];
                                readonly articles: {
                                    readonly acceptance?: string;
                                    readonly application?: string;
                                    readonly cancellation?: string;
                                    readonly certificate?: string;
                                    readonly change?: string;
                                    readonly correction?: string;
                                    readonly endOfRegistration?: string;
                                    readonly laterObjection?: string;
                                    readonly objection?: string;
                                    readonly publication?: string;
                                    readonly recording?: string;
                                    readonly refusal?: string;
                                    readonly remark?: string;
                                    readonly renewal?: string;
                                    readonly review?: string;
                                    readonly supplement?: string;
                                    readonly transfer?: string;
                                    readonly withdrawal?: string;
                                };
                                readonly calendar: string;
                                readonly cancellationGrounds: readonly {
                                    readonly id: string;
                                    readonly texts: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                }[];
                                readonly changeable: readonly {
                                    readonly field: string;
                                    readonly texts: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                }[];
                                readonly citation?: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                /** Format: date */
                                readonly effectiveFrom?: string;
                                readonly example: boolean;
                                readonly id: string;
                                readonly limits: {
                                    readonly acceptance: {
                                        readonly workingDays: number;
                                    };
                                    readonly objection: {
                                        readonly workingDays: number;
                                    };
                                    readonly objectionNotice: {
                                        readonly workingDays: number;
                                    };
                                    readonly publication: {
                                        readonly workingDays: number;
                                    };
                                    readonly renewalWindow: {
                                        readonly months: number;
                                    };
                                    readonly review: {
                                        readonly workingDays: number;
                                    };
                                    readonly reviewExtension: {
                                        readonly workingDays: number;
                                    };
                                    readonly validity: {
                                        readonly months: number;
                                    };
                                };
                                readonly name: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                readonly published: readonly ("first" | "change" | "transfer" | "renewal" | "cancellation")[];
                                readonly refusalGrounds: readonly {
                                    readonly id: string;
                                    readonly texts: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                }[];
                                readonly remarks: readonly {
                                    readonly blocks: boolean;
                                    readonly id: string;
                                    readonly texts: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                }[];
                                readonly retentionYears: number;
                                /** @enum {string} */
                                readonly schema: "assay-registration-rules/1";
                                readonly timeZone: string;
                                readonly uses: readonly {
                                    readonly id: string;
                                    readonly texts: {
                                        readonly en: string;
                                        readonly zh: string;
                                    };
                                }[];
                                readonly version: string;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was applied for, or what lies with the agency; the last changed first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly as?: "applicant" | "agency";
                    readonly asset?: string;
                    readonly cursor?: string;
                    readonly limit?: number;
                    readonly state?: components["schemas"]["RegistrationState"];
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly {
                                /** Format: uuid */
                                readonly agency: string;
                                readonly applicant: string | null;
                                /** Format: uuid */
                                readonly asset: string;
                                /** Format: date-time */
                                readonly changedAt: string;
                                /** Format: date-time */
                                readonly createdAt: string;
                                readonly deadlines: readonly {
                                    /** Format: date */
                                    readonly due?: string;
                                    readonly left?: number;
                                    /** @enum {string} */
                                    readonly limit: "acceptance" | "review" | "reviewExtension" | "publication" | "objection" | "objectionNotice" | "validity" | "renewalWindow" | "correction";
                                    readonly overdue: boolean;
                                    readonly provisional: boolean;
                                    readonly stopped: boolean;
                                }[];
                                /** Format: uuid */
                                readonly id: string;
                                /** @enum {string} */
                                readonly kind: "first" | "change" | "transfer" | "renewal" | "cancellation";
                                readonly name: string;
                                /** Format: uuid */
                                readonly organisation: string;
                                /** @enum {string} */
                                readonly state: "draft" | "submitted" | "correctionRequested" | "accepted" | "underReview" | "supplementRequested" | "published" | "objected" | "recorded" | "inForce" | "underObjection" | "renewalPending" | "deemedNotFiled" | "withdrawn" | "terminated" | "refused" | "completed" | "expired" | "cancelled";
                                readonly version: number;
                            }[];
                            readonly next: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Open an application, bound to an assessment of the asset */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["NewApplication"];
                };
            };
            readonly responses: {
                /** @description A draft */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MovedRegistration"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registrations/{registration}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A registration with its history, what it lacks and what may happen next */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description As it stands */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Registration"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registrations/{registration}/application": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Keep an application as far as it is filled in */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ApplicationEdit"];
                };
            };
            readonly responses: {
                /** @description Kept */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MovedRegistration"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registrations/{registration}/application/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What is wrong with an application as it is being filled in; nothing is kept */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly application: {
                            readonly applicants: readonly {
                                readonly address?: string;
                                readonly business?: {
                                    readonly legalRepresentative?: string;
                                    readonly registeredAt?: string;
                                    /** Format: date */
                                    readonly registeredOn?: string;
                                    readonly scope?: string;
                                    readonly standing?: string;
                                    readonly term?: string;
                                };
                                readonly contact?: string;
                                readonly identifier?: string;
                                readonly name?: string;
                                readonly phone?: string;
                                /** @enum {string} */
                                readonly type?: "natural-person" | "legal-person" | "unincorporated";
                            }[];
                            readonly attachments: readonly {
                                readonly document: string;
                                /** @enum {string} */
                                readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                            }[];
                            readonly data: {
                                readonly bytes?: number;
                                readonly dataName?: string;
                                readonly form?: string;
                                readonly industry?: string;
                                /** @enum {string} */
                                readonly origin?: "collected" | "automated" | "byAgreement" | "derived";
                                readonly overview?: string;
                                /** Format: date */
                                readonly periodFrom?: string;
                                /** Format: date */
                                readonly periodTo?: string;
                                /** @enum {string} */
                                readonly region?: "international" | "national" | "provincial" | "municipal" | "county" | "below-county";
                                readonly restrictions?: string;
                                readonly rows?: number;
                                /** @enum {string} */
                                readonly securityGrade?: "core" | "important" | "general-4" | "general-3" | "general-2" | "general-1";
                                /** @enum {string} */
                                readonly structure?: "structured" | "semi-structured" | "unstructured";
                                /** @enum {string} */
                                readonly updateFrequency?: "day" | "week" | "month" | "year" | "on-demand" | "real-time" | "other";
                            };
                            readonly holders: readonly {
                                readonly id: string;
                                readonly identifier?: string;
                                readonly name: string;
                                readonly rights: readonly {
                                    /** Format: date */
                                    readonly from?: string;
                                    readonly limits?: string;
                                    readonly proofs?: readonly string[];
                                    /** @enum {string} */
                                    readonly right: "hold" | "use" | "operate";
                                    readonly share?: number;
                                    /** Format: date */
                                    readonly until?: string;
                                }[];
                                readonly role?: string;
                            }[];
                            /** @enum {string} */
                            readonly kind: "first";
                        } | {
                            readonly attachments: readonly {
                                readonly document: string;
                                /** @enum {string} */
                                readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                            }[];
                            /** @enum {string} */
                            readonly kind: "transfer";
                            readonly rights: readonly ("hold" | "use" | "operate")[];
                            readonly transferee: {
                                readonly address?: string;
                                readonly business?: {
                                    readonly legalRepresentative?: string;
                                    readonly registeredAt?: string;
                                    /** Format: date */
                                    readonly registeredOn?: string;
                                    readonly scope?: string;
                                    readonly standing?: string;
                                    readonly term?: string;
                                };
                                readonly contact?: string;
                                readonly identifier?: string;
                                readonly name?: string;
                                readonly phone?: string;
                                /** @enum {string} */
                                readonly type?: "natural-person" | "legal-person" | "unincorporated";
                            };
                            readonly transferor: {
                                readonly address?: string;
                                readonly business?: {
                                    readonly legalRepresentative?: string;
                                    readonly registeredAt?: string;
                                    /** Format: date */
                                    readonly registeredOn?: string;
                                    readonly scope?: string;
                                    readonly standing?: string;
                                    readonly term?: string;
                                };
                                readonly contact?: string;
                                readonly identifier?: string;
                                readonly name?: string;
                                readonly phone?: string;
                                /** @enum {string} */
                                readonly type?: "natural-person" | "legal-person" | "unincorporated";
                            };
                        } | {
                            readonly applicants: readonly {
                                readonly address?: string;
                                readonly business?: {
                                    readonly legalRepresentative?: string;
                                    readonly registeredAt?: string;
                                    /** Format: date */
                                    readonly registeredOn?: string;
                                    readonly scope?: string;
                                    readonly standing?: string;
                                    readonly term?: string;
                                };
                                readonly contact?: string;
                                readonly identifier?: string;
                                readonly name?: string;
                                readonly phone?: string;
                                /** @enum {string} */
                                readonly type?: "natural-person" | "legal-person" | "unincorporated";
                            }[];
                            readonly attachments: readonly {
                                readonly document: string;
                                /** @enum {string} */
                                readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                            }[];
                            readonly changes: readonly {
                                readonly after: string;
                                readonly before: string;
                                readonly field: string;
                            }[];
                            /** @enum {string} */
                            readonly kind: "change";
                        } | {
                            readonly applicants: readonly {
                                readonly address?: string;
                                readonly business?: {
                                    readonly legalRepresentative?: string;
                                    readonly registeredAt?: string;
                                    /** Format: date */
                                    readonly registeredOn?: string;
                                    readonly scope?: string;
                                    readonly standing?: string;
                                    readonly term?: string;
                                };
                                readonly contact?: string;
                                readonly identifier?: string;
                                readonly name?: string;
                                readonly phone?: string;
                                /** @enum {string} */
                                readonly type?: "natural-person" | "legal-person" | "unincorporated";
                            }[];
                            readonly attachments: readonly {
                                readonly document: string;
                                /** @enum {string} */
                                readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                            }[];
                            /** @enum {string} */
                            readonly kind: "renewal";
                            readonly validityMonths?: number;
                        } | {
                            readonly applicants: readonly {
                                readonly address?: string;
                                readonly business?: {
                                    readonly legalRepresentative?: string;
                                    readonly registeredAt?: string;
                                    /** Format: date */
                                    readonly registeredOn?: string;
                                    readonly scope?: string;
                                    readonly standing?: string;
                                    readonly term?: string;
                                };
                                readonly contact?: string;
                                readonly identifier?: string;
                                readonly name?: string;
                                readonly phone?: string;
                                /** @enum {string} */
                                readonly type?: "natural-person" | "legal-person" | "unincorporated";
                            }[];
                            readonly attachments: readonly {
                                readonly document: string;
                                /** @enum {string} */
                                readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                            }[];
                            readonly ground?: string;
                            /** @enum {string} */
                            readonly kind: "cancellation";
                            readonly reason?: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description By its places */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly faults: readonly {
                                readonly field: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                                /** @enum {string} */
                                readonly kind: "fault" | "remark";
                                readonly path: string;
                                readonly texts: {
                                    readonly en: string;
                                    readonly zh: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registrations/{registration}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add a file to a case: its bytes are the body, and both parties may read it */
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    readonly name?: string;
                };
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly responses: {
                /** @description It is kept */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registrations/{registration}/documents/{document}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A document of a case, for either party; the reading is audited */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly document: string;
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Its bytes, with their SHA-256 in Repr-Digest */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "*/*": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registrations/{registration}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Move a registration by an event of the state table */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["RequestedEvent"];
                };
            };
            readonly responses: {
                /** @description Moved */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MovedRegistration"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registrations/{registration}/follow-ups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open a change, transfer, renewal or cancellation of a registration in force */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["NewFollowUp"];
                };
            };
            readonly responses: {
                /** @description A draft of its own */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MovedRegistration"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registrations/{registration}/objections/{objection}/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What came with an objection, for the agency alone; the reading is audited */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly objection: string;
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Its bytes, with their SHA-256 in Repr-Digest */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "*/*": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/registrations/{registration}/review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Answer questions of the checklist */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly registration: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["ChecklistAnswers"];
                };
            };
            readonly responses: {
                /** @description Kept */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MovedRegistration"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put a report.json into the registry; the same one twice changes nothing */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly schema: "assay-report/1";
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly responses: {
                /** @description Its assets and assessments */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["KeptReports"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/samples/{sample}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take back what you asked for and nobody gave yet; the request stays to be seen */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly sample: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It is taken back */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SampleRequest"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/samples/{sample}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The masked rows; that you looked is kept */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly sample: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description They */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MaskedSample"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        /** Give what assay sample wrote for this request; anything but shapes is refused */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly sample: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["MaskedSample"];
                };
            };
            readonly responses: {
                /** @description It is given */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SampleRequest"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/samples/{sample}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Grant or refuse a request that somebody else made */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path: {
                    readonly sample: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly granted: boolean;
                        readonly note?: string;
                    };
                };
            };
            readonly responses: {
                /** @description It is decided */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SampleRequest"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/schedules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Assets that are assessed again by themselves, the next due first: the last run of each, and the drift that was told last */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly cursor?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["ScheduleLine"][];
                            readonly next: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who has signed in, and what they may do */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Who */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SessionRecord"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Sign in */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SignIn"];
                };
            };
            readonly responses: {
                /** @description Signed in: the session is in the cookie */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        /** Sign out */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description There is no session any more; where to end that of the provider which vouched for it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly signOutAt: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/organisation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Go on for one of the organisations of the person */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                    };
                };
            };
            readonly responses: {
                /** @description The session goes on for it */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/session/second-factor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Show a second factor in a session that a provider opened without one */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly code: string;
                    };
                };
            };
            readonly responses: {
                /** @description The session goes on as one in which it was shown */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/set-up": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the registry was set up */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What is so */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly done: boolean;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Set the registry up by the code that the server printed */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SetUp"];
                };
            };
            readonly responses: {
                /** @description It is set up */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly account: string;
                            /** Format: uuid */
                            readonly organisation: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/sign-in-policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the organisation asks of its members when they sign in */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SignInPolicy"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        /** Ask members for a second factor: who has none sets one up before anything else */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                    /** @description The ETag of what was read and is to be changed. */
                    readonly "If-Match": string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["SignInPolicy"];
                };
            };
            readonly responses: {
                /** @description It is so */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the server may assess: its folders, and files that were handed in */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Sources"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Own API tokens; for an administrator, all of the organisation */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of them */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["ApiToken"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Make an API token */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": components["schemas"]["NewApiToken"];
                };
            };
            readonly responses: {
                /** @description The secret is told once */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly secret: string | null;
                            readonly token: components["schemas"]["ApiToken"];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/tokens/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** End an API token */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly token: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It opens nothing any more */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in a file of data: its bytes are the body, and what it is they say */
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    readonly name?: string;
                };
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly responses: {
                /** @description It is kept */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Upload"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/uploads/{upload}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Delete a file of data; what was assessed of it stays */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly upload: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It is gone */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/verify-project": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whether the file of a report was sealed here and is as it was; nothing of it is kept */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly document: {
                            readonly [key: string]: unknown;
                        };
                        readonly seal: string;
                    };
                };
            };
            readonly responses: {
                /** @description What was found just now */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ProjectVerification"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/verify-project/{project}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether a report of this registry is genuine: who issued it when, and its hash */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly project: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What was found just now */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ProjectVerification"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/verify/{certificate}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether a certificate stands: signature, status, time, and what the register says */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly certificate: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description What was found just now */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Verification"];
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/webhook-events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a webhook may ask for; what messages hold stands under webhooks of this document */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of it */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["WebhookChoice"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where the organisation is told of its events */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description All of them */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["Webhook"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Make a webhook, whose messages are signed as Standard Webhooks has it */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly events: readonly ("*" | "assessment.*" | "assessment.failed" | "assessment.put" | "assessment.signed" | "assessment.unsigned" | "asset.drifted" | "certificate.*" | "certificate.issued" | "certificate.revoked" | "correction.*" | "correction.accept" | "correction.answer" | "correction.raise" | "correction.sendBack" | "correction.withdraw" | "project.*" | "project.abandon" | "project.acceptEvidence" | "project.addPaper" | "project.answerIssue" | "project.conclude" | "project.draftReport" | "project.finishStep" | "project.goBack" | "project.issue" | "project.leaveOut" | "project.moveDueDate" | "project.open" | "project.overdue" | "project.passReview" | "project.plan" | "project.raiseIssue" | "project.requestEvidence" | "project.returnEvidence" | "project.returnReport" | "project.settleIssue" | "project.signAsPreparer" | "project.signAsReviewer" | "project.strikePaper" | "project.submitReport" | "project.supplyEvidence" | "project.withdrawRequest" | "registration.*" | "registration.accept" | "registration.awaitRenewal" | "registration.beginReview" | "registration.cancel" | "registration.change" | "registration.closePublication" | "registration.complete" | "registration.correct" | "registration.deemAccepted" | "registration.denyRenewal" | "registration.dismissObjection" | "registration.endWithRegistration" | "registration.expire" | "registration.extendReview" | "registration.fileRenewal" | "registration.issueCertificate" | "registration.lapse" | "registration.liftRemark" | "registration.notifyHolder" | "registration.object" | "registration.objectLater" | "registration.passUnpublished" | "registration.publish" | "registration.refuse" | "registration.remark" | "registration.renew" | "registration.requestCorrection" | "registration.requestSupplement" | "registration.resolveObjection" | "registration.submit" | "registration.supplement" | "registration.terminate" | "registration.transfer" | "registration.upholdObjection" | "registration.withdraw" | "sample.*" | "sample.ask" | "sample.give" | "sample.grant" | "sample.refuse" | "sample.withdraw")[];
                        /** Format: uri */
                        readonly url: string;
                    };
                };
            };
            readonly responses: {
                /** @description The secret is told once */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly secret: string | null;
                            readonly webhook: components["schemas"]["Webhook"];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/webhooks/{webhook}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Remove a webhook and what was on its way to it */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly webhook: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Nothing is sent there any more */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/webhooks/{webhook}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The newest hundred messages on their way to a webhook, and why any did not arrive */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly webhook: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Newest first */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly items: readonly components["schemas"]["WebhookDelivery"][];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/webhooks/{webhook}/deliveries/{delivery}/resend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send a message once more that arrived or was given up */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly delivery: string;
                    readonly webhook: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It is on its way */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/webhooks/{webhook}/ping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send a message to see whether it arrives */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly webhook: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It is on its way, as every message goes */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly delivery: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/api/v1/webhooks/{webhook}/secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make a new secret; messages are signed by the one before as well for a day */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description Names the write, so that it is done once however often it is sent. */
                    readonly "Idempotency-Key"?: string;
                };
                readonly path: {
                    readonly webhook: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description The secret is told once */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: date-time */
                            readonly formerUntil: string;
                            readonly secret: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the process runs */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description It runs */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {string} */
                            readonly status: "ok" | "unavailable";
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether requests can be answered: the database answers; and how work in the background stands */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description They can */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {string} */
                            readonly status: "ok" | "unavailable";
                            readonly tasks: readonly {
                                /** @enum {string} */
                                readonly last: "done" | "failed" | "skipped" | "none";
                                readonly name: string;
                            }[];
                        };
                    };
                };
                /** @description They cannot, now */
                readonly 503: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {string} */
                            readonly status: "ok" | "unavailable";
                            readonly tasks: readonly {
                                /** @enum {string} */
                                readonly last: "done" | "failed" | "skipped" | "none";
                                readonly name: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
    readonly "/status/{agency}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which certificates of an agency are revoked (W3C Bitstring Status List) */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly agency: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description A status list credential as JWT */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/vc+jwt": string;
                    };
                };
                /** @description As the ETag in If-None-Match */
                readonly 304: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["ProblemDetails"];
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
}
export interface webhooks {
    readonly "assessment.failed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * scheduled assessment failed
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly asset: string;
                            readonly problem: string;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "assessment.failed";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "assessment.put": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * assessment added to an asset
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly assessment: string;
                            /** Format: uuid */
                            readonly asset: string;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "assessment.put";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "assessment.signed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * assessment signed off by a person
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly assessment: string;
                            /** Format: uuid */
                            readonly asset: string;
                            readonly report: string;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "assessment.signed";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "assessment.unsigned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * signature taken back
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly assessment: string;
                            /** Format: uuid */
                            readonly asset: string;
                            readonly report: string;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "assessment.unsigned";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "asset.drifted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * scheduled assessment found drift
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly after: string;
                            /** Format: uuid */
                            readonly asset: string;
                            /** Format: uuid */
                            readonly before: string;
                            /** @enum {string} */
                            readonly level: "none" | "minor" | "moderate" | "major";
                            readonly scoreAfter: number | null;
                            readonly scoreBefore: number | null;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "asset.drifted";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "certificate.issued": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * certificate issued
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly certificate: string;
                            /** Format: uuid */
                            readonly registration: string;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "certificate.issued";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "certificate.revoked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * certificate revoked
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly because: "cancelled" | "superseded" | "transferred";
                            /** Format: uuid */
                            readonly certificate: string;
                            /** Format: uuid */
                            readonly registration: string;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "certificate.revoked";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "correction.accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * correction accepted
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly asset: string;
                            /** Format: uuid */
                            readonly correction: string;
                            /** @enum {string} */
                            readonly state: "raised" | "answered" | "accepted" | "withdrawn";
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "correction.accept";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "correction.answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * correction answered
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly asset: string;
                            /** Format: uuid */
                            readonly correction: string;
                            /** @enum {string} */
                            readonly state: "raised" | "answered" | "accepted" | "withdrawn";
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "correction.answer";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "correction.raise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * correction asked for
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly asset: string;
                            /** Format: uuid */
                            readonly correction: string;
                            /** @enum {string} */
                            readonly state: "raised" | "answered" | "accepted" | "withdrawn";
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "correction.raise";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "correction.sendBack": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * correction sent back
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly asset: string;
                            /** Format: uuid */
                            readonly correction: string;
                            /** @enum {string} */
                            readonly state: "raised" | "answered" | "accepted" | "withdrawn";
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "correction.sendBack";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "correction.withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * request for correction taken back
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly asset: string;
                            /** Format: uuid */
                            readonly correction: string;
                            /** @enum {string} */
                            readonly state: "raised" | "answered" | "accepted" | "withdrawn";
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "correction.withdraw";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.abandon": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: abandon project
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.abandon";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.acceptEvidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: accept evidence
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.acceptEvidence";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.addPaper": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: add working paper
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.addPaper";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.answerIssue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: answer issue
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.answerIssue";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.conclude": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: conclude step
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.conclude";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.draftReport": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: draft report
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.draftReport";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.finishStep": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: finish step
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.finishStep";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.goBack": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: go back a step
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.goBack";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: issue report
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.issue";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.leaveOut": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: leave step out
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.leaveOut";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.moveDueDate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: move due date
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.moveDueDate";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: open
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly follows: string | null;
                            /** Format: uuid */
                            readonly project: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.open";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.overdue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: evidence is overdue
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: date */
                            readonly dueOn: string;
                            /** Format: uuid */
                            readonly project: string;
                            readonly request: string;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.overdue";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.passReview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: pass review
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.passReview";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: plan
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.plan";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.raiseIssue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: raise issue
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.raiseIssue";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.requestEvidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: ask for evidence
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.requestEvidence";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.returnEvidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: return evidence
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.returnEvidence";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.returnReport": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: return for correction
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.returnReport";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.settleIssue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: settle issue
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.settleIssue";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.signAsPreparer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: sign as preparer
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.signAsPreparer";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.signAsReviewer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: sign as reviewer
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.signAsReviewer";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.strikePaper": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: strike working paper
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.strikePaper";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.submitReport": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: submit for review
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.submitReport";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.supplyEvidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: supply evidence
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.supplyEvidence";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "project.withdrawRequest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * project: withdraw request
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** @enum {string} */
                            readonly from: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            /** Format: uuid */
                            readonly project: string;
                            /** @enum {string} */
                            readonly to: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "project.withdrawRequest";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: accept
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.accept";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.awaitRenewal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: wait for renewal
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.awaitRenewal";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.beginReview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: begin review
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.beginReview";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: cancel registration
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.cancel";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: change
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.change";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.closePublication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: close publication
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.closePublication";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: complete
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.complete";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.correct": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: correct
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.correct";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.deemAccepted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: count as accepted
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.deemAccepted";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.denyRenewal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: deny renewal
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.denyRenewal";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.dismissObjection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: dismiss objection
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.dismissObjection";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.endWithRegistration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: end with the registration
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.endWithRegistration";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.expire": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: expire
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.expire";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.extendReview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: extend review
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.extendReview";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.fileRenewal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: apply for renewal
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.fileRenewal";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.issueCertificate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: issue certificate
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.issueCertificate";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.lapse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: let lapse
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.lapse";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.liftRemark": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: lift remark
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.liftRemark";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.notifyHolder": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: notify holder
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.notifyHolder";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.object": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: object
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.object";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.objectLater": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: object to the registration
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.objectLater";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.passUnpublished": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: pass without publication
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.passUnpublished";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: pass to publication
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.publish";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: refuse
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.refuse";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.remark": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: add remark
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.remark";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.renew": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: renew
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.renew";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.requestCorrection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: request correction
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.requestCorrection";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.requestSupplement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: request supplement
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.requestSupplement";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.resolveObjection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: settle objection
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.resolveObjection";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: submit
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.submit";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.supplement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: supply supplement
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.supplement";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.terminate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: terminate
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.terminate";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: transfer
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.transfer";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.upholdObjection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: uphold objection
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.upholdObjection";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "registration.withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * registration: withdraw
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            readonly from: string | null;
                            /** Format: date */
                            readonly on: string;
                            /** Format: uuid */
                            readonly registration: string;
                            readonly to: string;
                            readonly version: number;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "registration.withdraw";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "sample.ask": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * masked rows asked for
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly asset: string;
                            /** Format: uuid */
                            readonly sample: string;
                            /** @enum {string} */
                            readonly state: "asked" | "granted" | "refused" | "given" | "expired" | "withdrawn";
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "sample.ask";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "sample.give": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * masked rows given
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly asset: string;
                            /** Format: uuid */
                            readonly sample: string;
                            /** @enum {string} */
                            readonly state: "asked" | "granted" | "refused" | "given" | "expired" | "withdrawn";
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "sample.give";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "sample.grant": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * masked rows granted
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly asset: string;
                            /** Format: uuid */
                            readonly sample: string;
                            /** @enum {string} */
                            readonly state: "asked" | "granted" | "refused" | "given" | "expired" | "withdrawn";
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "sample.grant";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "sample.refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * masked rows refused
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly asset: string;
                            /** Format: uuid */
                            readonly sample: string;
                            /** @enum {string} */
                            readonly state: "asked" | "granted" | "refused" | "given" | "expired" | "withdrawn";
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "sample.refuse";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "sample.withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * request for masked rows taken back
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly asset: string;
                            /** Format: uuid */
                            readonly sample: string;
                            /** @enum {string} */
                            readonly state: "asked" | "granted" | "refused" | "given" | "expired" | "withdrawn";
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "sample.withdraw";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
    readonly "webhook.ping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * ping
         * @description Signed as Standard Webhooks has it; `webhook-id` names the message.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": {
                        readonly data: {
                            /** Format: uuid */
                            readonly webhook: string;
                        };
                        /** Format: date-time */
                        readonly timestamp: string;
                        /** @enum {string} */
                        readonly type: "webhook.ping";
                    };
                };
            };
            readonly responses: {
                /** @description It arrived */
                readonly "2XX": {
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
}
export interface components {
    schemas: {
        readonly Answer: {
            /** Format: date-time */
            readonly answeredAt: string;
            /** Format: uuid */
            readonly answeredBy: string;
            /** Format: uuid */
            readonly documentId: string | null;
            readonly field: string;
            /** Format: uuid */
            readonly id: string;
            readonly value?: unknown;
            readonly withdrawal: {
                readonly reason: string;
                /** Format: date-time */
                readonly withdrawnAt: string;
                /** Format: uuid */
                readonly withdrawnBy: string;
            } | null;
        };
        readonly ApiToken: {
            /** Format: uuid */
            readonly account: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            /** Format: date-time */
            readonly revokedAt: string | null;
            readonly scopes: readonly ("read" | "write" | "administer")[];
        };
        readonly ApplicationEdit: {
            readonly application: {
                readonly applicants: readonly {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                }[];
                readonly attachments: readonly {
                    readonly document: string;
                    /** @enum {string} */
                    readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                }[];
                readonly data: {
                    readonly bytes?: number;
                    readonly dataName?: string;
                    readonly form?: string;
                    readonly industry?: string;
                    /** @enum {string} */
                    readonly origin?: "collected" | "automated" | "byAgreement" | "derived";
                    readonly overview?: string;
                    /** Format: date */
                    readonly periodFrom?: string;
                    /** Format: date */
                    readonly periodTo?: string;
                    /** @enum {string} */
                    readonly region?: "international" | "national" | "provincial" | "municipal" | "county" | "below-county";
                    readonly restrictions?: string;
                    readonly rows?: number;
                    /** @enum {string} */
                    readonly securityGrade?: "core" | "important" | "general-4" | "general-3" | "general-2" | "general-1";
                    /** @enum {string} */
                    readonly structure?: "structured" | "semi-structured" | "unstructured";
                    /** @enum {string} */
                    readonly updateFrequency?: "day" | "week" | "month" | "year" | "on-demand" | "real-time" | "other";
                };
                readonly holders: readonly {
                    readonly id: string;
                    readonly identifier?: string;
                    readonly name: string;
                    readonly rights: readonly {
                        /** Format: date */
                        readonly from?: string;
                        readonly limits?: string;
                        readonly proofs?: readonly string[];
                        /** @enum {string} */
                        readonly right: "hold" | "use" | "operate";
                        readonly share?: number;
                        /** Format: date */
                        readonly until?: string;
                    }[];
                    readonly role?: string;
                }[];
                /** @enum {string} */
                readonly kind: "first";
            } | {
                readonly attachments: readonly {
                    readonly document: string;
                    /** @enum {string} */
                    readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                }[];
                /** @enum {string} */
                readonly kind: "transfer";
                readonly rights: readonly ("hold" | "use" | "operate")[];
                readonly transferee: {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                };
                readonly transferor: {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                };
            } | {
                readonly applicants: readonly {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                }[];
                readonly attachments: readonly {
                    readonly document: string;
                    /** @enum {string} */
                    readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                }[];
                readonly changes: readonly {
                    readonly after: string;
                    readonly before: string;
                    readonly field: string;
                }[];
                /** @enum {string} */
                readonly kind: "change";
            } | {
                readonly applicants: readonly {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                }[];
                readonly attachments: readonly {
                    readonly document: string;
                    /** @enum {string} */
                    readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                }[];
                /** @enum {string} */
                readonly kind: "renewal";
                readonly validityMonths?: number;
            } | {
                readonly applicants: readonly {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                }[];
                readonly attachments: readonly {
                    readonly document: string;
                    /** @enum {string} */
                    readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                }[];
                readonly ground?: string;
                /** @enum {string} */
                readonly kind: "cancellation";
                readonly reason?: string;
            };
            readonly chosen?: {
                readonly acquisitionModes: readonly ("ownOrJointOperations" | "contractedCollection" | "naturalPerson" | "automatedPublic" | "automatedPublicProduct" | "fusionByContract" | "fusionUnclear" | "derived" | "entrustedProcessing" | "byAgreement")[];
                /** Format: uuid */
                readonly assessment: string;
            };
        };
        readonly Assessment: {
            readonly asOf: string;
            /** Format: uuid */
            readonly assetId: string;
            readonly contractSha256: string | null;
            readonly coverage: number | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: uuid */
            readonly createdBy: string | null;
            readonly fingerprint: string | null;
            /** @enum {string|null} */
            readonly grade: "A" | "B" | "C" | "D" | null;
            /** Format: uuid */
            readonly id: string;
            readonly model: string;
            readonly reportSha256: string;
            readonly score: number | null;
        };
        readonly AssessmentPage: {
            readonly asset: components["schemas"]["AssetChunk"];
            readonly head: components["schemas"]["ReportHead"];
            readonly record: {
                readonly asOf: string;
                /** Format: uuid */
                readonly assetId: string;
                readonly contractSha256: string | null;
                readonly coverage: number | null;
                /** Format: date-time */
                readonly createdAt: string;
                /** Format: uuid */
                readonly createdBy: string | null;
                readonly fingerprint: string | null;
                /** @enum {string|null} */
                readonly grade: "A" | "B" | "C" | "D" | null;
                /** Format: uuid */
                readonly id: string;
                readonly model: string;
                readonly reportSha256: string;
                readonly score: number | null;
            };
        };
        readonly AssessmentRun: {
            readonly attempts: number;
            readonly createdAt: string;
            readonly endedAt: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly items: readonly {
                /** Format: uuid */
                readonly assessmentId: string;
                /** Format: uuid */
                readonly assetId: string;
                readonly made: boolean;
                readonly newAsset: boolean;
            }[];
            readonly problem: {
                readonly code: string;
                readonly detail: string;
                readonly title: string;
            } | null;
            readonly progress: {
                readonly done: number;
                /** @enum {string} */
                readonly step: "read" | "profile" | "discover" | "rules" | "fingerprint" | "assess";
                readonly total: number;
            } | null;
            /** Format: uuid */
            readonly requestedBy: string | null;
            readonly source: {
                /** @enum {string} */
                readonly kind: "example";
            } | {
                /** @enum {string} */
                readonly kind: "folder";
                /** @description Held against ^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$, \p{…} as in ECMAScript */
                readonly name: string;
            } | {
                /** @enum {string} */
                readonly kind: "upload";
                readonly uploads: readonly string[];
            };
            readonly startedAt: string | null;
            /** @enum {string} */
            readonly state: "waiting" | "running" | "done" | "failed" | "cancelled";
        };
        readonly Asset: {
            readonly assessedOn: string | null;
            /** Format: date-time */
            readonly changedAt: string;
            readonly coverage: number | null;
            /** @enum {string|null} */
            readonly dataGrade: "core" | "important" | "general-4" | "general-3" | "general-2" | "general-1" | null;
            readonly description: string;
            readonly dimensions: {
                readonly [key: string]: number | null;
            };
            /** @enum {string|null} */
            readonly grade: "A" | "B" | "C" | "D" | null;
            /** Format: uuid */
            readonly id: string;
            readonly key: string;
            readonly name: string;
            readonly responsible: string | null;
            readonly score: number | null;
            readonly tags: readonly string[];
            readonly version: number;
        };
        readonly AssetChunk: AssetChunk;
        readonly AssetFacets: {
            readonly counted: number;
            readonly facets: {
                readonly coverage?: readonly {
                    readonly count: number;
                    readonly name?: {
                        readonly en: string;
                        readonly zh: string;
                    };
                    readonly value: string;
                }[];
                readonly dataGrade?: readonly {
                    readonly count: number;
                    readonly name?: {
                        readonly en: string;
                        readonly zh: string;
                    };
                    readonly value: string;
                }[];
                readonly gate?: readonly {
                    readonly count: number;
                    readonly name?: {
                        readonly en: string;
                        readonly zh: string;
                    };
                    readonly value: string;
                }[];
                readonly grade?: readonly {
                    readonly count: number;
                    readonly name?: {
                        readonly en: string;
                        readonly zh: string;
                    };
                    readonly value: string;
                }[];
                readonly persons?: readonly {
                    readonly count: number;
                    readonly name?: {
                        readonly en: string;
                        readonly zh: string;
                    };
                    readonly value: string;
                }[];
                readonly responsible?: readonly {
                    readonly count: number;
                    readonly name?: {
                        readonly en: string;
                        readonly zh: string;
                    };
                    readonly value: string;
                }[];
                readonly tag?: readonly {
                    readonly count: number;
                    readonly name?: {
                        readonly en: string;
                        readonly zh: string;
                    };
                    readonly value: string;
                }[];
                readonly term?: readonly {
                    readonly count: number;
                    readonly name?: {
                        readonly en: string;
                        readonly zh: string;
                    };
                    readonly value: string;
                }[];
                readonly weak?: readonly {
                    readonly count: number;
                    readonly name?: {
                        readonly en: string;
                        readonly zh: string;
                    };
                    readonly value: string;
                }[];
            };
        };
        readonly AssetLineage: {
            readonly downstream: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly input: {
                    readonly name: string;
                    readonly namespace: string;
                };
                readonly job: {
                    readonly name: string;
                    readonly namespace: string;
                };
                readonly output: {
                    readonly name: string;
                    readonly namespace: string;
                };
                /** Format: uuid */
                readonly run: string;
            }[];
            readonly names: readonly string[];
            readonly truncated: boolean;
            readonly upstream: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly input: {
                    readonly name: string;
                    readonly namespace: string;
                };
                readonly job: {
                    readonly name: string;
                    readonly namespace: string;
                };
                readonly output: {
                    readonly name: string;
                    readonly namespace: string;
                };
                /** Format: uuid */
                readonly run: string;
            }[];
        };
        readonly AssetUpkeep: {
            readonly grade: {
                readonly decided: {
                    /** Format: date-time */
                    readonly decidedAt: string;
                    /** Format: uuid */
                    readonly decidedBy: string;
                    /** @enum {string} */
                    readonly grade: "core" | "important" | "general-4" | "general-3" | "general-2" | "general-1";
                    readonly reason: string;
                } | null;
                /** @enum {string|null} */
                readonly inForce: "core" | "important" | "general-4" | "general-3" | "general-2" | "general-1" | null;
                /** @enum {string|null} */
                readonly proposal: "core" | "important" | "general-4" | "general-3" | "general-2" | "general-1" | null;
            };
            readonly owner: string | null;
            readonly relations: readonly {
                /** @enum {string} */
                readonly kind: "isPartOf" | "isVersionOf" | "replaces" | "requires" | "references" | "source" | "relation";
                readonly other: {
                    /** Format: uuid */
                    readonly id: string;
                    readonly name: string;
                };
                /** @enum {string} */
                readonly said: "here" | "there";
            }[];
            /** Format: uuid */
            readonly steward: string | null;
            readonly tags: readonly string[];
            readonly terms: readonly {
                readonly column: string | null;
                readonly definition: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly name: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly table: string | null;
                /** Format: uuid */
                readonly term: string;
            }[];
            readonly version: number;
        };
        readonly AuditEntry: {
            /** Format: uuid */
            readonly account: string | null;
            readonly action: string;
            readonly at: string;
            readonly details: {
                readonly [key: string]: string | number | boolean | null;
            };
            readonly hash: string;
            /** Format: uuid */
            readonly organisation: string;
            readonly previous: string;
            readonly sequence: number;
            readonly subject: string;
        };
        readonly AuditVerdict: {
            readonly anchorFaults: readonly {
                readonly kind: string;
                readonly line: number;
                readonly texts: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
            readonly entries: number;
            readonly faults: readonly {
                readonly kind: string;
                readonly sequence: number;
                readonly texts: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
            readonly intact: boolean;
            readonly vouchedSince: string | null;
            readonly vouchedThrough: {
                readonly at: string;
                readonly sequence: number;
            } | null;
        };
        readonly ChecklistAnswers: {
            readonly answers: readonly {
                /** @enum {string} */
                readonly answer: "yes" | "no" | "unknown" | "n-a";
                readonly evidence: readonly string[];
                readonly question: string;
                readonly reason?: string;
            }[];
        };
        readonly Comment: {
            readonly body: string;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly topic: "asset" | "assessment" | "column" | "answer" | "document";
            readonly topicId: string | null;
            /** Format: date-time */
            readonly writtenAt: string;
            /** Format: uuid */
            readonly writtenBy: string;
        };
        readonly ContractForm: {
            /** @enum {string} */
            readonly base: "contract" | "report";
            readonly groups: readonly {
                readonly fields: readonly {
                    readonly answer?: {
                        /** Format: date-time */
                        readonly answeredAt: string;
                        /** Format: uuid */
                        readonly answeredBy: string;
                        /** Format: uuid */
                        readonly documentId: string | null;
                        readonly field: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly value?: unknown;
                        readonly withdrawal: {
                            readonly reason: string;
                            /** Format: date-time */
                            readonly withdrawnAt: string;
                            /** Format: uuid */
                            readonly withdrawnBy: string;
                        } | null;
                    };
                    readonly field: string;
                    readonly given: number;
                    readonly said?: unknown;
                    readonly schema: {
                        readonly [key: string]: unknown;
                    };
                }[];
                /** @enum {string} */
                readonly group: "description" | "ownership" | "rights" | "protection" | "terms" | "roles" | "serviceLevels" | "management" | "value" | "custom" | "table" | "column";
            }[];
            readonly missing: string | null;
            readonly tables: readonly {
                readonly columns: readonly string[];
                readonly id: string;
                readonly name: string;
            }[];
        };
        readonly Correction: {
            /** Format: uuid */
            readonly assetId: string;
            /** Format: uuid */
            readonly id: string;
            readonly possible: readonly ("raise" | "answer" | "accept" | "sendBack" | "withdraw")[];
            /** @enum {string} */
            readonly state: "raised" | "answered" | "accepted" | "withdrawn";
            readonly steps: readonly {
                /** Format: uuid */
                readonly documentId: string | null;
                /** Format: date-time */
                readonly doneAt: string;
                /** Format: uuid */
                readonly doneBy: string;
                /** @enum {string} */
                readonly event: "raise" | "answer" | "accept" | "sendBack" | "withdraw";
                readonly note: string;
            }[];
            /** @enum {string} */
            readonly topic: "asset" | "assessment" | "column" | "answer" | "document";
            readonly topicId: string | null;
            readonly version: number;
        };
        readonly DeclaredContract: {
            readonly absent: readonly string[];
            /** Format: uuid */
            readonly base: string | null;
            readonly documents: readonly {
                /** Format: uuid */
                readonly document: string;
                readonly path: string;
                readonly sha256: string;
            }[];
            readonly missing: string | null;
            readonly sha256: string;
            readonly text: string;
            readonly unplaced: readonly string[];
        };
        readonly DiffReport: DiffReport;
        readonly Document: {
            /** Format: uuid */
            readonly assetId: string | null;
            readonly bytes: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly lineage: string;
            readonly mediaType: string;
            readonly name: string;
            readonly sha256: string;
            /** Format: date-time */
            readonly uploadedAt: string;
            /** Format: uuid */
            readonly uploadedBy: string;
            readonly version: number;
        };
        readonly GlossaryTerm: {
            readonly assets: number;
            /** Format: date-time */
            readonly changedAt: string;
            /** Format: uuid */
            readonly changedBy: string;
            readonly definition: {
                readonly en: string;
                readonly zh: string;
            };
            /** Format: uuid */
            readonly id: string;
            readonly name: {
                readonly en: string;
                readonly zh: string;
            };
            readonly version: number;
        };
        readonly Invitation: {
            readonly email: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: uuid */
            readonly id: string;
            readonly roles: readonly ("viewer" | "steward" | "assessor" | "reviewer" | "registrar" | "auditor" | "admin")[];
        };
        readonly InvitationAcceptance: {
            readonly code?: string;
            /** @enum {string} */
            readonly language: "en" | "zh";
            readonly name: string;
            readonly password: string;
            readonly secret: string;
        };
        readonly KeptReport: Report;
        readonly KeptReports: {
            readonly items: readonly {
                /** Format: uuid */
                readonly assessmentId: string;
                /** Format: uuid */
                readonly assetId: string;
                readonly made: boolean;
                readonly newAsset: boolean;
            }[];
        };
        readonly MaskedSample: {
            readonly columns: readonly {
                readonly name: string;
                readonly semanticType?: string;
                /** @enum {string} */
                readonly shown: "shape" | "withheld";
            }[];
            readonly of: number;
            readonly rows: readonly (readonly (null | {
                readonly shape: string;
            } | "withheld")[])[];
            /** @enum {string} */
            readonly schema: "assay-sample/1";
            readonly seed: number;
            readonly table: string;
        };
        readonly Member: {
            /** Format: uuid */
            readonly account: string;
            readonly email: string;
            readonly etag: string;
            readonly name: string;
            readonly roles: readonly ("viewer" | "steward" | "assessor" | "reviewer" | "registrar" | "auditor" | "admin")[];
        };
        readonly MemberSession: {
            /** Format: uuid */
            readonly account: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly lastSeenAt: string;
        };
        readonly MovedProject: {
            /** Format: uuid */
            readonly id: string;
            readonly state: string;
            readonly version: number;
        };
        readonly MovedRegistration: {
            /** Format: uuid */
            readonly id: string;
            readonly state: components["schemas"]["RegistrationState"];
            readonly version: number;
        };
        readonly NewApiToken: {
            /** Format: date-time */
            readonly expiresAt: string;
            readonly name: string;
            readonly scopes: readonly ("read" | "write" | "administer")[];
        };
        readonly NewApplication: {
            readonly acquisitionModes: readonly ("ownOrJointOperations" | "contractedCollection" | "naturalPerson" | "automatedPublic" | "automatedPublicProduct" | "fusionByContract" | "fusionUnclear" | "derived" | "entrustedProcessing" | "byAgreement")[];
            /** Format: uuid */
            readonly agency: string;
            /** Format: uuid */
            readonly assessment: string;
            /** Format: uuid */
            readonly asset: string;
        };
        readonly NewFollowUp: {
            /** @enum {string} */
            readonly kind: "change" | "transfer" | "renewal" | "cancellation";
        };
        readonly NewOrganisation: {
            /** @enum {string} */
            readonly kind: "enterprise" | "assessor" | "agency";
            readonly name: string;
            readonly registrationNumber?: string;
        };
        readonly NewProject: {
            /** Format: uuid */
            readonly follows?: string;
            readonly title: string;
        };
        readonly OpenLineageRunEvent: {
            /** Format: date-time */
            readonly eventTime: string;
            /** @enum {string} */
            readonly eventType?: "START" | "RUNNING" | "COMPLETE" | "ABORT" | "FAIL" | "OTHER";
            readonly inputs?: readonly {
                readonly name: string;
                readonly namespace: string;
            }[];
            readonly job: {
                readonly name: string;
                readonly namespace: string;
            };
            readonly outputs?: readonly {
                readonly name: string;
                readonly namespace: string;
            }[];
            /** Format: uri */
            readonly producer: string;
            readonly run: {
                /** Format: uuid */
                readonly runId: string;
            };
            /** Format: uri */
            readonly schemaURL: string;
        };
        readonly OwnAccount: {
            readonly email: string;
            /** @enum {string} */
            readonly language: "en" | "zh";
            readonly name: string;
            readonly password: boolean;
            readonly provider: {
                readonly id: string | null;
                readonly name: string;
            } | null;
            readonly recoveryCodes: number;
            readonly secondFactor: boolean;
        };
        readonly Portfolio: {
            readonly assessed: number;
            readonly assets: number;
            readonly coverage: readonly {
                readonly count: number;
                readonly value: string;
            }[];
            readonly dataGrades: readonly {
                readonly count: number;
                readonly value: string;
            }[];
            readonly gatesClosed: readonly {
                readonly count: number;
                readonly value: string;
            }[];
            readonly grades: readonly {
                readonly count: number;
                readonly value: string;
            }[];
            readonly names: {
                readonly [key: string]: {
                    readonly en: string;
                    readonly zh: string;
                };
            };
            readonly persons: readonly {
                readonly count: number;
                readonly value: string;
            }[];
            readonly points: readonly {
                readonly dimensions: {
                    readonly [key: string]: number | null;
                };
                readonly gatesClosed: readonly string[];
                /** @enum {string|null} */
                readonly grade: "A" | "B" | "C" | "D" | null;
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
                readonly worth: {
                    readonly currency: string;
                    readonly high?: string;
                    readonly low?: string;
                    /** @enum {string} */
                    readonly state: "concluded" | "range" | "illustrative" | "refused";
                    readonly value?: string;
                } | null;
            }[];
            readonly spreads: readonly {
                readonly count: number;
                readonly dimension: string;
                readonly lower: number;
                readonly max: number;
                readonly median: number;
                readonly min: number;
                readonly upper: number;
                readonly weak: number;
            }[];
            readonly worth: readonly {
                readonly dimensions: {
                    readonly [key: string]: number | null;
                };
                readonly gatesClosed: readonly string[];
                /** @enum {string|null} */
                readonly grade: "A" | "B" | "C" | "D" | null;
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
                readonly worth: {
                    readonly currency: string;
                    readonly high?: string;
                    readonly low?: string;
                    /** @enum {string} */
                    readonly state: "concluded" | "range" | "illustrative" | "refused";
                    readonly value?: string;
                } | null;
            }[];
        };
        readonly ProblemDetails: {
            readonly code: string;
            readonly detail: string;
            readonly errors?: readonly {
                readonly code: string;
                readonly detail: string;
                readonly pointer: string;
            }[];
            readonly instance: string;
            readonly params: {
                readonly [key: string]: string | number;
            };
            readonly status: number;
            readonly title: string;
            readonly trace?: string;
            readonly type: string;
        };
        readonly Project: {
            readonly assets: readonly {
                readonly assessed: boolean;
                /** Format: uuid */
                readonly id: string;
                readonly key: string;
                readonly name: string;
            }[];
            /** Format: date-time */
            readonly changedAt: string;
            readonly final: boolean;
            readonly followedBy: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly stateTexts: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly title: string;
            }[];
            readonly follows: {
                /** Format: uuid */
                readonly id: string;
                readonly stateTexts: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly title: string;
            } | null;
            readonly history: readonly {
                readonly about: string | null;
                /** Format: uuid */
                readonly account: string;
                /** Format: date-time */
                readonly at: string;
                readonly event: string;
                readonly texts: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
            /** Format: uuid */
            readonly id: string;
            readonly overdue: readonly string[];
            readonly people: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
            }[];
            readonly possible: readonly {
                readonly event: string;
                readonly obstacle: {
                    readonly remedy: {
                        readonly en: string;
                        readonly zh: string;
                    };
                    readonly texts: {
                        readonly en: string;
                        readonly zh: string;
                    };
                } | null;
                readonly texts: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
            readonly progress: {
                readonly assets: {
                    readonly all: number;
                    readonly assessed: number;
                };
                /** Format: date */
                readonly dueOn?: string;
                readonly issues: {
                    readonly all: number;
                    readonly unsettled: number;
                };
                readonly papers: number;
                readonly requests: {
                    readonly all: number;
                    readonly overdue: number;
                    readonly unsettled: number;
                };
                readonly signatures: number;
                readonly stepsDone: number;
            };
            readonly record: {
                readonly abandoned?: {
                    /** Format: uuid */
                    readonly by: string;
                    /** Format: date */
                    readonly on: string;
                    readonly reason: string;
                };
                /** Format: date-time */
                readonly at: string;
                /** Format: uuid */
                readonly follows?: string;
                readonly issues: readonly {
                    readonly answer?: {
                        /** Format: uuid */
                        readonly by: string;
                        /** Format: date */
                        readonly on: string;
                        readonly text: string;
                    };
                    /** Format: uuid */
                    readonly asset?: string;
                    readonly detail?: string;
                    readonly id: string;
                    readonly raised: {
                        /** Format: uuid */
                        readonly by: string;
                        /** Format: date */
                        readonly on: string;
                    };
                    readonly settled?: {
                        /** Format: uuid */
                        readonly by: string;
                        readonly how: string;
                        /** Format: date */
                        readonly on: string;
                    };
                    readonly title: string;
                }[];
                readonly papers: readonly {
                    readonly added: {
                        /** Format: uuid */
                        readonly by: string;
                        /** Format: date */
                        readonly on: string;
                    };
                    /** Format: uuid */
                    readonly asset?: string;
                    readonly id: string;
                    /** @enum {string} */
                    readonly kind: "document" | "assessment" | "valuation";
                    /** Format: uuid */
                    readonly of: string;
                    readonly sha256: string;
                    /** @enum {string} */
                    readonly step: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report";
                    readonly struck?: {
                        /** Format: uuid */
                        readonly by: string;
                        /** Format: date */
                        readonly on: string;
                        readonly reason: string;
                    };
                    readonly title: string;
                }[];
                readonly plan?: {
                    readonly assets: readonly string[];
                    readonly parties: readonly {
                        /** @enum {string} */
                        readonly kind: "client" | "assessor" | "holder" | "reportUser";
                        readonly name: string;
                    }[];
                    readonly purpose: string;
                    /** Format: date */
                    readonly referenceDate: string;
                    readonly scope: string;
                };
                readonly preparers: readonly string[];
                readonly report?: {
                    /** Format: uuid */
                    readonly by: string;
                    readonly conclusion: string;
                    readonly document?: {
                        /** Format: uuid */
                        readonly document: string;
                        readonly name: string;
                        readonly sha256: string;
                    };
                    readonly limitations?: string;
                    /** Format: date */
                    readonly on: string;
                };
                readonly requests: readonly {
                    readonly asked: {
                        /** Format: uuid */
                        readonly by: string;
                        /** Format: date */
                        readonly on: string;
                    };
                    /** Format: uuid */
                    readonly asset?: string;
                    /** Format: date */
                    readonly dueOn: string;
                    readonly id: string;
                    readonly item: string;
                    readonly of: string;
                    readonly reason?: string;
                    /** @enum {string} */
                    readonly state: "open" | "supplied" | "accepted" | "withdrawn";
                    readonly supplied?: {
                        /** Format: uuid */
                        readonly by: string;
                        readonly documents: readonly {
                            /** Format: uuid */
                            readonly document: string;
                            readonly name: string;
                            readonly sha256: string;
                        }[];
                        readonly note?: string;
                        /** Format: date */
                        readonly on: string;
                    };
                }[];
                readonly review?: {
                    /** Format: uuid */
                    readonly by: string;
                    /** Format: date */
                    readonly on: string;
                    readonly opinion: string;
                };
                readonly signatures: readonly {
                    /** @enum {string} */
                    readonly as: "preparer" | "reviewer";
                    /** Format: date-time */
                    readonly at: string;
                    /** Format: uuid */
                    readonly by: string;
                    readonly contentSha256: string;
                }[];
                /** @enum {string} */
                readonly state: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                readonly steps: {
                    readonly estimate?: {
                        readonly conclusion?: string;
                        /** Format: date */
                        readonly finishedOn?: string;
                        readonly leftOut?: string;
                    };
                    readonly marketResearch?: {
                        readonly conclusion?: string;
                        /** Format: date */
                        readonly finishedOn?: string;
                        readonly leftOut?: string;
                    };
                    readonly preparation?: {
                        readonly conclusion?: string;
                        /** Format: date */
                        readonly finishedOn?: string;
                        readonly leftOut?: string;
                    };
                    readonly qualityEvaluation?: {
                        readonly conclusion?: string;
                        /** Format: date */
                        readonly finishedOn?: string;
                        readonly leftOut?: string;
                    };
                    readonly report?: {
                        readonly conclusion?: string;
                        /** Format: date */
                        readonly finishedOn?: string;
                        readonly leftOut?: string;
                    };
                    readonly survey?: {
                        readonly conclusion?: string;
                        /** Format: date */
                        readonly finishedOn?: string;
                        readonly leftOut?: string;
                    };
                };
                readonly title: string;
            };
            /** Format: date */
            readonly referenceDate: string | null;
            readonly reminders: readonly {
                /** Format: date-time */
                readonly at: string;
                /** Format: date */
                readonly dueOn: string;
                readonly request: string;
            }[];
            readonly seal: {
                readonly address: string;
                /** Format: date-time */
                readonly issuedAt: string;
                readonly sha256: string;
            } | null;
            /** @enum {string} */
            readonly state: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
            readonly stateTexts: {
                readonly en: string;
                readonly zh: string;
            };
            readonly steps: readonly {
                /** @enum {string} */
                readonly mark: "done" | "now" | "leftOut" | "ahead";
                /** @enum {string} */
                readonly step: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report";
                readonly texts: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
            readonly title: string;
            /** Format: date */
            readonly today: string;
            readonly version: number;
        };
        readonly ProjectDocument: {
            /** Format: uuid */
            readonly assetId: string | null;
            readonly bytes: number;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly lineage: string;
            readonly mediaType: string;
            readonly name: string;
            readonly sha256: string;
            /** Format: date-time */
            readonly uploadedAt: string;
            /** Format: uuid */
            readonly uploadedBy: string;
            readonly version: number;
        };
        readonly ProjectEvent: {
            readonly assets: readonly string[];
            readonly parties: readonly {
                /** @enum {string} */
                readonly kind: "client" | "assessor" | "holder" | "reportUser";
                readonly name: string;
            }[];
            readonly purpose: string;
            /** Format: date */
            readonly referenceDate: string;
            readonly scope: string;
            readonly title: string;
            /** @enum {string} */
            readonly type: "plan";
        } | {
            /** Format: uuid */
            readonly asset?: string;
            /** Format: date */
            readonly dueOn: string;
            readonly item: string;
            readonly of: string;
            /** @enum {string} */
            readonly type: "requestEvidence";
        } | {
            /** Format: date */
            readonly dueOn: string;
            readonly reason: string;
            readonly request: string;
            /** @enum {string} */
            readonly type: "moveDueDate";
        } | {
            readonly documents: readonly string[];
            readonly note?: string;
            readonly request: string;
            /** @enum {string} */
            readonly type: "supplyEvidence";
        } | {
            readonly request: string;
            /** @enum {string} */
            readonly type: "acceptEvidence";
        } | {
            readonly reason: string;
            readonly request: string;
            /** @enum {string} */
            readonly type: "returnEvidence";
        } | {
            readonly reason: string;
            readonly request: string;
            /** @enum {string} */
            readonly type: "withdrawRequest";
        } | {
            /** Format: uuid */
            readonly asset?: string;
            /** @enum {string} */
            readonly kind: "document" | "assessment" | "valuation";
            /** Format: uuid */
            readonly of: string;
            readonly title: string;
            /** @enum {string} */
            readonly type: "addPaper";
        } | {
            readonly paper: string;
            readonly reason: string;
            /** @enum {string} */
            readonly type: "strikePaper";
        } | {
            /** Format: uuid */
            readonly asset?: string;
            readonly detail?: string;
            readonly title: string;
            /** @enum {string} */
            readonly type: "raiseIssue";
        } | {
            readonly answer: string;
            readonly issue: string;
            /** @enum {string} */
            readonly type: "answerIssue";
        } | {
            readonly how: string;
            readonly issue: string;
            /** @enum {string} */
            readonly type: "settleIssue";
        } | {
            readonly conclusion: string;
            /** @enum {string} */
            readonly type: "conclude";
        } | {
            /** @enum {string} */
            readonly type: "finishStep";
        } | {
            readonly reason: string;
            /** @enum {string} */
            readonly type: "leaveOut";
        } | {
            readonly reason: string;
            /** @enum {string} */
            readonly type: "goBack";
        } | {
            readonly conclusion: string;
            /** Format: uuid */
            readonly document?: string;
            readonly limitations?: string;
            /** @enum {string} */
            readonly type: "draftReport";
        } | {
            /** @enum {string} */
            readonly type: "submitReport";
        } | {
            readonly reason: string;
            /** @enum {string} */
            readonly type: "returnReport";
        } | {
            readonly opinion: string;
            /** @enum {string} */
            readonly type: "passReview";
        } | {
            /** @enum {string} */
            readonly type: "signAsPreparer";
        } | {
            /** @enum {string} */
            readonly type: "signAsReviewer";
        } | {
            /** @enum {string} */
            readonly type: "issue";
        } | {
            readonly reason: string;
            /** @enum {string} */
            readonly type: "abandon";
        };
        readonly ProjectFile: {
            readonly document: {
                readonly assets: readonly {
                    /** Format: uuid */
                    readonly id: string;
                    readonly key: string;
                    readonly name: string;
                }[];
                readonly auditHead: {
                    readonly sequence: number;
                    readonly sha256: string;
                };
                readonly history: readonly {
                    /** Format: uuid */
                    readonly account: string;
                    /** Format: date-time */
                    readonly at: string;
                    readonly event: string;
                    readonly from: string;
                    readonly sequence: number;
                    readonly to: string;
                }[];
                /** Format: uuid */
                readonly id: string;
                /** Format: date-time */
                readonly issuedAt: string;
                readonly organisation: {
                    /** Format: uuid */
                    readonly id: string;
                    readonly name: string;
                };
                readonly people: readonly {
                    /** Format: uuid */
                    readonly id: string;
                    readonly name: string;
                }[];
                readonly record: {
                    readonly abandoned?: {
                        /** Format: uuid */
                        readonly by: string;
                        /** Format: date */
                        readonly on: string;
                        readonly reason: string;
                    };
                    /** Format: date-time */
                    readonly at: string;
                    /** Format: uuid */
                    readonly follows?: string;
                    readonly issues: readonly {
                        readonly answer?: {
                            /** Format: uuid */
                            readonly by: string;
                            /** Format: date */
                            readonly on: string;
                            readonly text: string;
                        };
                        /** Format: uuid */
                        readonly asset?: string;
                        readonly detail?: string;
                        readonly id: string;
                        readonly raised: {
                            /** Format: uuid */
                            readonly by: string;
                            /** Format: date */
                            readonly on: string;
                        };
                        readonly settled?: {
                            /** Format: uuid */
                            readonly by: string;
                            readonly how: string;
                            /** Format: date */
                            readonly on: string;
                        };
                        readonly title: string;
                    }[];
                    readonly papers: readonly {
                        readonly added: {
                            /** Format: uuid */
                            readonly by: string;
                            /** Format: date */
                            readonly on: string;
                        };
                        /** Format: uuid */
                        readonly asset?: string;
                        readonly id: string;
                        /** @enum {string} */
                        readonly kind: "document" | "assessment" | "valuation";
                        /** Format: uuid */
                        readonly of: string;
                        readonly sha256: string;
                        /** @enum {string} */
                        readonly step: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report";
                        readonly struck?: {
                            /** Format: uuid */
                            readonly by: string;
                            /** Format: date */
                            readonly on: string;
                            readonly reason: string;
                        };
                        readonly title: string;
                    }[];
                    readonly plan?: {
                        readonly assets: readonly string[];
                        readonly parties: readonly {
                            /** @enum {string} */
                            readonly kind: "client" | "assessor" | "holder" | "reportUser";
                            readonly name: string;
                        }[];
                        readonly purpose: string;
                        /** Format: date */
                        readonly referenceDate: string;
                        readonly scope: string;
                    };
                    readonly preparers: readonly string[];
                    readonly report?: {
                        /** Format: uuid */
                        readonly by: string;
                        readonly conclusion: string;
                        readonly document?: {
                            /** Format: uuid */
                            readonly document: string;
                            readonly name: string;
                            readonly sha256: string;
                        };
                        readonly limitations?: string;
                        /** Format: date */
                        readonly on: string;
                    };
                    readonly requests: readonly {
                        readonly asked: {
                            /** Format: uuid */
                            readonly by: string;
                            /** Format: date */
                            readonly on: string;
                        };
                        /** Format: uuid */
                        readonly asset?: string;
                        /** Format: date */
                        readonly dueOn: string;
                        readonly id: string;
                        readonly item: string;
                        readonly of: string;
                        readonly reason?: string;
                        /** @enum {string} */
                        readonly state: "open" | "supplied" | "accepted" | "withdrawn";
                        readonly supplied?: {
                            /** Format: uuid */
                            readonly by: string;
                            readonly documents: readonly {
                                /** Format: uuid */
                                readonly document: string;
                                readonly name: string;
                                readonly sha256: string;
                            }[];
                            readonly note?: string;
                            /** Format: date */
                            readonly on: string;
                        };
                    }[];
                    readonly review?: {
                        /** Format: uuid */
                        readonly by: string;
                        /** Format: date */
                        readonly on: string;
                        readonly opinion: string;
                    };
                    readonly signatures: readonly {
                        /** @enum {string} */
                        readonly as: "preparer" | "reviewer";
                        /** Format: date-time */
                        readonly at: string;
                        /** Format: uuid */
                        readonly by: string;
                        readonly contentSha256: string;
                    }[];
                    /** @enum {string} */
                    readonly state: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
                    readonly steps: {
                        readonly estimate?: {
                            readonly conclusion?: string;
                            /** Format: date */
                            readonly finishedOn?: string;
                            readonly leftOut?: string;
                        };
                        readonly marketResearch?: {
                            readonly conclusion?: string;
                            /** Format: date */
                            readonly finishedOn?: string;
                            readonly leftOut?: string;
                        };
                        readonly preparation?: {
                            readonly conclusion?: string;
                            /** Format: date */
                            readonly finishedOn?: string;
                            readonly leftOut?: string;
                        };
                        readonly qualityEvaluation?: {
                            readonly conclusion?: string;
                            /** Format: date */
                            readonly finishedOn?: string;
                            readonly leftOut?: string;
                        };
                        readonly report?: {
                            readonly conclusion?: string;
                            /** Format: date */
                            readonly finishedOn?: string;
                            readonly leftOut?: string;
                        };
                        readonly survey?: {
                            readonly conclusion?: string;
                            /** Format: date */
                            readonly finishedOn?: string;
                            readonly leftOut?: string;
                        };
                    };
                    readonly title: string;
                };
                /** @enum {string} */
                readonly schema: "assay-project/1";
            };
            readonly seal: string;
        };
        readonly ProjectLine: {
            /** Format: date-time */
            readonly changedAt: string;
            readonly final: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly progress: {
                readonly assets: {
                    readonly all: number;
                    readonly assessed: number;
                };
                /** Format: date */
                readonly dueOn?: string;
                readonly issues: {
                    readonly all: number;
                    readonly unsettled: number;
                };
                readonly papers: number;
                readonly requests: {
                    readonly all: number;
                    readonly overdue: number;
                    readonly unsettled: number;
                };
                readonly signatures: number;
                readonly stepsDone: number;
            };
            /** Format: date */
            readonly referenceDate: string | null;
            /** @enum {string} */
            readonly state: "preparation" | "survey" | "qualityEvaluation" | "marketResearch" | "estimate" | "report" | "underReview" | "awaitingSignatures" | "issued" | "abandoned";
            readonly stateTexts: {
                readonly en: string;
                readonly zh: string;
            };
            readonly title: string;
            readonly version: number;
        };
        readonly ProjectVerification: {
            /** Format: date-time */
            readonly at: string;
            /** @enum {string|null} */
            readonly document: "same" | "altered" | null;
            readonly followedBy: {
                /** Format: uuid */
                readonly id: string;
                /** Format: date-time */
                readonly issuedAt: string;
            } | null;
            readonly key: string | null;
            readonly seal: {
                readonly documentSha256: string;
                readonly follows?: string;
                readonly id: string;
                /** Format: date-time */
                readonly issuedAt: string;
                readonly issuer: {
                    readonly id: string;
                    readonly name: string;
                };
                /** Format: uri */
                readonly keys: string;
                /** Format: date */
                readonly referenceDate: string;
                /** @enum {string} */
                readonly type: "AssayProjectReport";
                /** Format: uri */
                readonly verification: string;
            } | null;
            /** @enum {string} */
            readonly signature: "valid" | "invalid";
        };
        readonly Question: {
            readonly coverageGain: number;
            readonly fields: readonly {
                readonly answer?: components["schemas"]["Answer"];
                readonly field: string;
                /** @enum {string} */
                readonly level: "asset" | "table" | "column";
                readonly schema?: unknown;
            }[];
            readonly gate?: string;
            readonly ifBest: number | null;
            readonly ifWorst: number | null;
            readonly indicator: string;
            readonly name: {
                readonly en: string;
                readonly zh: string;
            };
            readonly text: {
                readonly en: string;
                readonly zh: string;
            };
        };
        readonly RegisterEntry: {
            /** Format: date-time */
            readonly changedAt: string;
            readonly entry: {
                readonly acquisitionModes: readonly ("ownOrJointOperations" | "contractedCollection" | "naturalPerson" | "automatedPublic" | "automatedPublicProduct" | "fusionByContract" | "fusionUnclear" | "derived" | "entrustedProcessing" | "byAgreement")[];
                readonly agency: string;
                readonly certificate?: {
                    readonly agencyNumber?: string;
                    readonly id: string;
                    /** Format: date */
                    readonly issuedOn: string;
                };
                readonly contentVersion: number;
                readonly data: {
                    readonly bytes?: number;
                    readonly dataName?: string;
                    readonly form?: string;
                    readonly industry?: string;
                    /** @enum {string} */
                    readonly origin?: "collected" | "automated" | "byAgreement" | "derived";
                    readonly overview?: string;
                    /** Format: date */
                    readonly periodFrom?: string;
                    /** Format: date */
                    readonly periodTo?: string;
                    /** @enum {string} */
                    readonly region?: "international" | "national" | "provincial" | "municipal" | "county" | "below-county";
                    readonly restrictions?: string;
                    readonly rows?: number;
                    /** @enum {string} */
                    readonly structure?: "structured" | "semi-structured" | "unstructured";
                    /** @enum {string} */
                    readonly updateFrequency?: "day" | "week" | "month" | "year" | "on-demand" | "real-time" | "other";
                };
                readonly holders: readonly {
                    readonly creditCode?: string;
                    readonly name: string;
                    readonly rights: readonly {
                        readonly limits?: string;
                        /** @enum {string} */
                        readonly right: "hold" | "use" | "operate";
                        /** Format: date */
                        readonly until?: string;
                    }[];
                }[];
                readonly kind: string;
                /** Format: date */
                readonly publishedOn: string;
                /** Format: date */
                readonly recordedOn?: string;
                readonly remarks: readonly string[];
                readonly rules: {
                    readonly id: string;
                    readonly version: string;
                };
                readonly timeline: readonly {
                    readonly event: string;
                    /** Format: date */
                    readonly on: string;
                }[];
                readonly validity?: {
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly until: string;
                };
            };
            readonly holder: string;
            readonly name: string;
            /** Format: date */
            readonly objectUntil?: string;
            /** Format: date-time */
            readonly publishedAt: string;
            /** Format: uuid */
            readonly registration: string;
            readonly state: string;
        };
        readonly Registration: {
            /** Format: uuid */
            readonly agency: string;
            readonly applicant: string | null;
            readonly application: {
                readonly applicants: readonly {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                }[];
                readonly attachments: readonly {
                    readonly document: string;
                    /** @enum {string} */
                    readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                }[];
                readonly data: {
                    readonly bytes?: number;
                    readonly dataName?: string;
                    readonly form?: string;
                    readonly industry?: string;
                    /** @enum {string} */
                    readonly origin?: "collected" | "automated" | "byAgreement" | "derived";
                    readonly overview?: string;
                    /** Format: date */
                    readonly periodFrom?: string;
                    /** Format: date */
                    readonly periodTo?: string;
                    /** @enum {string} */
                    readonly region?: "international" | "national" | "provincial" | "municipal" | "county" | "below-county";
                    readonly restrictions?: string;
                    readonly rows?: number;
                    /** @enum {string} */
                    readonly securityGrade?: "core" | "important" | "general-4" | "general-3" | "general-2" | "general-1";
                    /** @enum {string} */
                    readonly structure?: "structured" | "semi-structured" | "unstructured";
                    /** @enum {string} */
                    readonly updateFrequency?: "day" | "week" | "month" | "year" | "on-demand" | "real-time" | "other";
                };
                readonly holders: readonly {
                    readonly id: string;
                    readonly identifier?: string;
                    readonly name: string;
                    readonly rights: readonly {
                        /** Format: date */
                        readonly from?: string;
                        readonly limits?: string;
                        readonly proofs?: readonly string[];
                        /** @enum {string} */
                        readonly right: "hold" | "use" | "operate";
                        readonly share?: number;
                        /** Format: date */
                        readonly until?: string;
                    }[];
                    readonly role?: string;
                }[];
                /** @enum {string} */
                readonly kind: "first";
            } | {
                readonly attachments: readonly {
                    readonly document: string;
                    /** @enum {string} */
                    readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                }[];
                /** @enum {string} */
                readonly kind: "transfer";
                readonly rights: readonly ("hold" | "use" | "operate")[];
                readonly transferee: {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                };
                readonly transferor: {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                };
            } | {
                readonly applicants: readonly {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                }[];
                readonly attachments: readonly {
                    readonly document: string;
                    /** @enum {string} */
                    readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                }[];
                readonly changes: readonly {
                    readonly after: string;
                    readonly before: string;
                    readonly field: string;
                }[];
                /** @enum {string} */
                readonly kind: "change";
            } | {
                readonly applicants: readonly {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                }[];
                readonly attachments: readonly {
                    readonly document: string;
                    /** @enum {string} */
                    readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                }[];
                /** @enum {string} */
                readonly kind: "renewal";
                readonly validityMonths?: number;
            } | {
                readonly applicants: readonly {
                    readonly address?: string;
                    readonly business?: {
                        readonly legalRepresentative?: string;
                        readonly registeredAt?: string;
                        /** Format: date */
                        readonly registeredOn?: string;
                        readonly scope?: string;
                        readonly standing?: string;
                        readonly term?: string;
                    };
                    readonly contact?: string;
                    readonly identifier?: string;
                    readonly name?: string;
                    readonly phone?: string;
                    /** @enum {string} */
                    readonly type?: "natural-person" | "legal-person" | "unincorporated";
                }[];
                readonly attachments: readonly {
                    readonly document: string;
                    /** @enum {string} */
                    readonly kind: "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "watermark" | "transferContract" | "certificate" | "other";
                }[];
                readonly ground?: string;
                /** @enum {string} */
                readonly kind: "cancellation";
                readonly reason?: string;
            };
            /** Format: uuid */
            readonly asset: string;
            readonly certificates: readonly {
                readonly agencyNumber: string | null;
                /** Format: uuid */
                readonly id: string;
                /** Format: date-time */
                readonly revokedAt: string | null;
                /** @enum {string|null} */
                readonly revokedBecause: "cancelled" | "superseded" | "transferred" | null;
                /** Format: date-time */
                readonly validFrom: string;
                /** Format: date-time */
                readonly validUntil: string;
            }[];
            /** Format: date-time */
            readonly changedAt: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly deadlines: readonly {
                /** Format: date */
                readonly due?: string;
                readonly left?: number;
                /** @enum {string} */
                readonly limit: "acceptance" | "review" | "reviewExtension" | "publication" | "objection" | "objectionNotice" | "validity" | "renewalWindow" | "correction";
                readonly overdue: boolean;
                readonly provisional: boolean;
                readonly stopped: boolean;
            }[];
            readonly defects: readonly {
                /** @enum {string} */
                readonly code: "missing" | "not-an-industry" | "not-a-credit-code" | "ends-before-it-begins" | "not-changeable" | "unknown-ground" | "longer-than-allowed" | "unchanged" | "shares-exceed" | "no-such-document" | "same-party";
                /** @enum {string} */
                readonly field: "applicants" | "transferor" | "transferee" | "name" | "type" | "identifier" | "contact" | "phone" | "address" | "legalRepresentative" | "registeredOn" | "registeredAt" | "term" | "scope" | "standing" | "dataName" | "overview" | "industry" | "origin" | "region" | "periodFrom" | "periodTo" | "updateFrequency" | "rows" | "bytes" | "securityGrade" | "volume" | "form" | "structure" | "restrictions" | "holders" | "role" | "share" | "rights" | "proofs" | "changes" | "before" | "after" | "field" | "ground" | "reason" | "validityMonths" | "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "transferContract" | "certificate" | "watermark" | "other";
                readonly path: string;
            }[];
            readonly history: readonly {
                /** Format: uuid */
                readonly account: string | null;
                /** Format: date-time */
                readonly at: string;
                readonly details: {
                    /** @enum {string} */
                    readonly by: "applicant" | "registrar" | "reviewer" | "objector" | "system";
                    readonly event: {
                        readonly missing: readonly string[];
                        /** @enum {string} */
                        readonly type: "submit";
                    } | {
                        readonly notice?: string;
                        /** @enum {string} */
                        readonly type: "accept";
                    } | {
                        /** @enum {string} */
                        readonly type: "deemAccepted";
                    } | {
                        readonly items: readonly string[];
                        readonly notice: string;
                        /** @enum {string} */
                        readonly type: "requestCorrection";
                        /** Format: date */
                        readonly until: string;
                    } | {
                        readonly items: readonly string[];
                        /** @enum {string} */
                        readonly type: "correct";
                    } | {
                        /** @enum {string} */
                        readonly type: "lapse";
                    } | {
                        /** @enum {string} */
                        readonly type: "beginReview";
                    } | {
                        readonly notice?: string;
                        /** @enum {string} */
                        readonly type: "extendReview";
                        readonly workingDays: number;
                    } | {
                        readonly items: readonly string[];
                        readonly notice?: string;
                        /** @enum {string} */
                        readonly type: "requestSupplement";
                    } | {
                        readonly items: readonly string[];
                        /** @enum {string} */
                        readonly type: "supplement";
                    } | {
                        readonly notice: string;
                        /** @enum {string} */
                        readonly type: "terminate";
                    } | {
                        readonly grounds: readonly string[];
                        readonly notice: string;
                        /** @enum {string} */
                        readonly type: "refuse";
                    } | {
                        readonly blocking: readonly string[];
                        /** @enum {string} */
                        readonly type: "publish";
                        readonly validityMonths?: number;
                    } | {
                        readonly blocking: readonly string[];
                        readonly request?: string;
                        /** @enum {string} */
                        readonly type: "passUnpublished";
                        readonly validityMonths?: number;
                    } | {
                        readonly objection: string;
                        /** @enum {string} */
                        readonly type: "object";
                    } | {
                        readonly conclusion: string;
                        /** @enum {string} */
                        readonly type: "dismissObjection";
                    } | {
                        readonly grounds: readonly string[];
                        readonly notice: string;
                        /** @enum {string} */
                        readonly type: "upholdObjection";
                    } | {
                        /** @enum {string} */
                        readonly type: "closePublication";
                    } | {
                        /** @enum {string} */
                        readonly type: "withdraw";
                    } | {
                        readonly agencyNumber?: string;
                        readonly certificate: string;
                        /** @enum {string} */
                        readonly type: "issueCertificate";
                    } | {
                        /** @enum {string} */
                        readonly type: "complete";
                    } | {
                        /** @enum {string} */
                        readonly state: "cancelled" | "expired";
                        /** @enum {string} */
                        readonly type: "endWithRegistration";
                    } | {
                        readonly basis: {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "case" | "objection" | "ruling" | "law";
                        };
                        readonly fields: readonly string[];
                        /** @enum {string} */
                        readonly type: "change";
                    } | {
                        readonly basis: {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "case" | "objection" | "ruling" | "law";
                        };
                        readonly rights: readonly ("hold" | "use" | "operate")[];
                        readonly transferee: string;
                        readonly transferor: string;
                        /** @enum {string} */
                        readonly type: "transfer";
                    } | {
                        readonly case: string;
                        /** @enum {string} */
                        readonly type: "fileRenewal";
                    } | {
                        readonly basis: {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "case" | "objection" | "ruling" | "law";
                        };
                        /** @enum {string} */
                        readonly type: "renew";
                        readonly validityMonths?: number;
                    } | {
                        readonly case: string;
                        /** @enum {string} */
                        readonly type: "denyRenewal";
                    } | {
                        /** @enum {string} */
                        readonly type: "awaitRenewal";
                    } | {
                        /** @enum {string} */
                        readonly type: "expire";
                    } | {
                        readonly objection: string;
                        /** @enum {string} */
                        readonly type: "objectLater";
                    } | {
                        readonly notice: string;
                        /** @enum {string} */
                        readonly type: "notifyHolder";
                    } | {
                        readonly conclusion: string;
                        /** @enum {string} */
                        readonly type: "resolveObjection";
                    } | {
                        readonly basis: {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "case" | "objection" | "ruling" | "law";
                        };
                        readonly ground: string;
                        /** @enum {string} */
                        readonly type: "cancel";
                    } | {
                        readonly basis: {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "case" | "objection" | "ruling" | "law";
                        };
                        readonly remark: string;
                        /** @enum {string} */
                        readonly type: "remark";
                    } | {
                        readonly basis: {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "case" | "objection" | "ruling" | "law";
                        };
                        readonly remark: string;
                        /** @enum {string} */
                        readonly type: "liftRemark";
                    } | {
                        readonly notice: string;
                        /** @enum {string} */
                        readonly type: "denyRenewal";
                    };
                    readonly late?: {
                        /** @enum {string} */
                        readonly limit: "acceptance" | "review" | "reviewExtension" | "publication" | "objection" | "objectionNotice" | "validity" | "renewalWindow";
                        /** @enum {boolean} */
                        readonly provisional?: true;
                        readonly workingDays: number;
                    };
                    /** Format: date */
                    readonly on: string;
                    readonly recordSha256?: string;
                    /** @enum {string} */
                    readonly topic: "application" | "acceptance" | "correction" | "supplement" | "refusal" | "remark" | "publication" | "objection" | "recording" | "certificate" | "review" | "laterObjection" | "transfer" | "change" | "renewal" | "cancellation" | "withdrawal" | "endOfRegistration";
                    readonly undecided?: {
                        /** @enum {string} */
                        readonly event: "deemAccepted" | "lapse" | "closePublication" | "awaitRenewal" | "expire";
                        /** Format: date */
                        readonly on: string;
                    };
                };
                /** @enum {string} */
                readonly event: "submit" | "accept" | "deemAccepted" | "requestCorrection" | "correct" | "lapse" | "beginReview" | "extendReview" | "requestSupplement" | "supplement" | "terminate" | "refuse" | "publish" | "passUnpublished" | "object" | "dismissObjection" | "upholdObjection" | "closePublication" | "withdraw" | "issueCertificate" | "complete" | "endWithRegistration" | "change" | "transfer" | "fileRenewal" | "renew" | "denyRenewal" | "awaitRenewal" | "expire" | "objectLater" | "notifyHolder" | "resolveObjection" | "cancel" | "remark" | "liftRemark";
                /** @enum {string} */
                readonly from: "draft" | "submitted" | "correctionRequested" | "accepted" | "underReview" | "supplementRequested" | "published" | "objected" | "recorded" | "inForce" | "underObjection" | "renewalPending" | "deemedNotFiled" | "withdrawn" | "terminated" | "refused" | "completed" | "expired" | "cancelled";
                /** @enum {string} */
                readonly to: "draft" | "submitted" | "correctionRequested" | "accepted" | "underReview" | "supplementRequested" | "published" | "objected" | "recorded" | "inForce" | "underObjection" | "renewalPending" | "deemedNotFiled" | "withdrawn" | "terminated" | "refused" | "completed" | "expired" | "cancelled";
            }[];
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "first" | "change" | "transfer" | "renewal" | "cancellation";
            readonly name: string;
            /** Format: uuid */
            readonly organisation: string;
            readonly possible: readonly ("submit" | "accept" | "deemAccepted" | "requestCorrection" | "correct" | "lapse" | "beginReview" | "extendReview" | "requestSupplement" | "supplement" | "terminate" | "refuse" | "publish" | "passUnpublished" | "object" | "dismissObjection" | "upholdObjection" | "closePublication" | "withdraw" | "issueCertificate" | "complete" | "endWithRegistration" | "change" | "transfer" | "fileRenewal" | "renew" | "denyRenewal" | "awaitRenewal" | "expire" | "objectLater" | "notifyHolder" | "resolveObjection" | "cancel" | "remark" | "liftRemark")[];
            readonly record: {
                /** Format: date */
                readonly acceptedOn?: string;
                /** Format: date-time */
                readonly at: string;
                readonly certificate?: {
                    readonly agencyNumber?: string;
                    readonly contentVersion: number;
                    readonly id: string;
                    /** Format: date */
                    readonly issuedOn: string;
                };
                readonly concerns?: string;
                readonly contentVersion: number;
                readonly correction?: {
                    readonly items: readonly string[];
                    /** Format: date */
                    readonly until: string;
                };
                readonly extension: number;
                readonly grounds: readonly string[];
                /** @enum {string} */
                readonly kind: "first" | "change" | "transfer" | "renewal" | "cancellation";
                readonly objections: readonly {
                    readonly id: string;
                    /** Format: date */
                    readonly notifiedOn?: string;
                    /** Format: date */
                    readonly on: string;
                }[];
                readonly pauses: readonly {
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to?: string;
                }[];
                /** Format: date */
                readonly publishedOn?: string;
                /** Format: date */
                readonly recordedOn?: string;
                readonly remarks: readonly string[];
                readonly renewal?: {
                    readonly case: string;
                    /** Format: date */
                    readonly filedOn: string;
                };
                readonly rules: {
                    readonly id: string;
                    readonly sha256?: string;
                    readonly version: string;
                };
                /** @enum {string} */
                readonly state: "draft" | "submitted" | "correctionRequested" | "accepted" | "underReview" | "supplementRequested" | "published" | "objected" | "recorded" | "inForce" | "underObjection" | "renewalPending" | "deemedNotFiled" | "withdrawn" | "terminated" | "refused" | "completed" | "expired" | "cancelled";
                /** Format: date */
                readonly submittedOn?: string;
                readonly supplement?: {
                    readonly items: readonly string[];
                };
                readonly validity?: {
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly until: string;
                };
                readonly validityMonths?: number;
            };
            readonly remarks: readonly {
                /** @enum {string} */
                readonly code: "longer-than-advised" | "not-by-acquisition" | "by-agreement-only" | "check-failed" | "no-resident-id";
                /** @enum {string} */
                readonly field: "applicants" | "transferor" | "transferee" | "name" | "type" | "identifier" | "contact" | "phone" | "address" | "legalRepresentative" | "registeredOn" | "registeredAt" | "term" | "scope" | "standing" | "dataName" | "overview" | "industry" | "origin" | "region" | "periodFrom" | "periodTo" | "updateFrequency" | "rows" | "bytes" | "securityGrade" | "volume" | "form" | "structure" | "restrictions" | "holders" | "role" | "share" | "rights" | "proofs" | "changes" | "before" | "after" | "field" | "ground" | "reason" | "validityMonths" | "applicationForm" | "identityProof" | "lawfulAcquisition" | "dataSample" | "transferContract" | "certificate" | "watermark" | "other";
                readonly path: string;
            }[];
            readonly review: {
                readonly answers: readonly {
                    /** @enum {string} */
                    readonly answer: "yes" | "no" | "unknown" | "n-a";
                    readonly evidence: readonly string[];
                    readonly question: string;
                    readonly reason?: string;
                }[];
                readonly blocking: readonly string[];
                readonly unproven: readonly string[];
            } | null;
            /** @enum {string} */
            readonly state: "draft" | "submitted" | "correctionRequested" | "accepted" | "underReview" | "supplementRequested" | "published" | "objected" | "recorded" | "inForce" | "underObjection" | "renewalPending" | "deemedNotFiled" | "withdrawn" | "terminated" | "refused" | "completed" | "expired" | "cancelled";
            readonly subject: {
                readonly acquisitionModes: readonly ("ownOrJointOperations" | "contractedCollection" | "naturalPerson" | "automatedPublic" | "automatedPublicProduct" | "fusionByContract" | "fusionUnclear" | "derived" | "entrustedProcessing" | "byAgreement")[];
                /** Format: uuid */
                readonly assessment: string;
                readonly assetVersion: string;
                readonly contractSha256: string;
                readonly fingerprint: {
                    readonly algorithm: string;
                    readonly cellsAsText?: number;
                    readonly value: string;
                };
                readonly name: string;
                readonly reportSha256: string;
            };
            readonly version: number;
        };
        readonly RegistrationLine: {
            /** Format: date-time */
            readonly changedAt: string;
            readonly clock?: {
                readonly allowed?: number;
                /** Format: date */
                readonly due?: string;
                readonly left?: number;
                readonly limit: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly overdue: boolean;
                readonly provisional: boolean;
                readonly stopped: boolean;
            };
            readonly final: boolean;
            /** Format: uuid */
            readonly id: string;
            readonly kind: {
                readonly en: string;
                readonly zh: string;
            };
            readonly name: string;
            readonly state: string;
            readonly stateTexts: {
                readonly en: string;
                readonly zh: string;
            };
        };
        readonly RegistrationPage: {
            readonly acquisitionModes: readonly ("ownOrJointOperations" | "contractedCollection" | "naturalPerson" | "automatedPublic" | "automatedPublicProduct" | "fusionByContract" | "fusionUnclear" | "derived" | "entrustedProcessing" | "byAgreement")[];
            readonly asked?: {
                readonly items: readonly {
                    readonly en: string;
                    readonly zh: string;
                }[];
                /** Format: date */
                readonly until?: string;
            };
            /** Format: uuid */
            readonly assessment: string;
            /** Format: uuid */
            readonly asset: string;
            readonly attachments: readonly {
                readonly document: string;
                readonly kind: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
            readonly calendarEnds?: {
                readonly calendar: string;
                readonly year: string;
            };
            /** Format: date-time */
            readonly changedAt: string;
            readonly checklist: readonly {
                readonly id: string;
                readonly questions: readonly {
                    /** @enum {string} */
                    readonly answer: "yes" | "no" | "unknown" | "n-a";
                    readonly blocks: boolean;
                    readonly evidence: readonly string[];
                    readonly id: string;
                    readonly reason?: string;
                    readonly texts: {
                        readonly en: string;
                        readonly zh: string;
                    };
                }[];
                readonly texts: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
            readonly clock?: {
                readonly allowed?: number;
                /** Format: date */
                readonly due?: string;
                readonly left?: number;
                readonly limit: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly overdue: boolean;
                readonly provisional: boolean;
                readonly stopped: boolean;
            };
            readonly documents: readonly {
                readonly byApplicant: boolean;
                readonly bytes: number;
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
                readonly ofRegistration?: boolean;
            }[];
            readonly final: boolean;
            readonly followUps: readonly {
                readonly kind: string;
                readonly texts: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
            readonly form?: {
                readonly acquisition: readonly {
                    readonly right: string;
                    readonly says: readonly {
                        readonly en: string;
                        readonly zh: string;
                    }[];
                }[];
                readonly application: {
                    readonly kind: string;
                } & {
                    readonly [key: string]: unknown;
                };
                readonly attachments: readonly {
                    readonly kind: string;
                    readonly required: boolean;
                    readonly texts: {
                        readonly en: string;
                        readonly zh: string;
                    };
                }[];
                readonly faults: readonly {
                    readonly field: {
                        readonly en: string;
                        readonly zh: string;
                    };
                    /** @enum {string} */
                    readonly kind: "fault" | "remark";
                    readonly path: string;
                    readonly texts: {
                        readonly en: string;
                        readonly zh: string;
                    };
                }[];
                readonly sections: readonly {
                    readonly fields: readonly {
                        readonly choices?: readonly {
                            readonly id: string;
                            readonly texts: {
                                readonly en: string;
                                readonly zh: string;
                            };
                        }[];
                        /** @enum {string} */
                        readonly kind: "text" | "paragraph" | "day" | "number" | "choice" | "codes" | "rights";
                        readonly most?: number;
                        readonly path: string;
                        readonly required: boolean;
                        readonly texts: {
                            readonly en: string;
                            readonly zh: string;
                        };
                    }[];
                    readonly id: string;
                    readonly list?: {
                        readonly empty: {
                            readonly [key: string]: unknown;
                        };
                        readonly item: {
                            readonly en: string;
                            readonly zh: string;
                        };
                        readonly most: number;
                        readonly path: string;
                    };
                    readonly texts: {
                        readonly en: string;
                        readonly zh: string;
                    };
                }[];
            };
            readonly grounds: readonly {
                readonly en: string;
                readonly zh: string;
            }[];
            readonly history: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly by: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly documents: readonly string[];
                readonly lateDays?: number;
                readonly lateProvisional?: boolean;
                readonly notes: readonly {
                    readonly en: string;
                    readonly zh: string;
                }[];
                /** Format: date */
                readonly on: string;
                readonly texts: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly undecided?: {
                    /** Format: date */
                    readonly on: string;
                    readonly texts: {
                        readonly en: string;
                        readonly zh: string;
                    };
                };
            }[];
            readonly holders: readonly {
                readonly identifier?: string;
                readonly name: string;
                readonly rights: readonly {
                    readonly limits?: string;
                    readonly proofs: readonly string[];
                    /** @enum {string} */
                    readonly right: "hold" | "use" | "operate";
                    /** Format: date */
                    readonly until?: string;
                }[];
            }[];
            /** Format: uuid */
            readonly id: string;
            readonly kind: {
                readonly en: string;
                readonly zh: string;
            };
            readonly lacking: readonly {
                readonly path: string;
                readonly texts: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
            readonly mayAnswer: boolean;
            readonly name: string;
            readonly objections: readonly {
                readonly contact?: {
                    readonly contact: string;
                    readonly document?: {
                        readonly bytes: number;
                        readonly name: string;
                    };
                    readonly name: string;
                };
                readonly ground: string;
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
                readonly open: boolean;
                /** Format: date */
                readonly receivedOn: string;
            }[];
            readonly reviewBarred?: {
                readonly en: string;
                readonly zh: string;
            };
            readonly ruler?: {
                readonly days: readonly {
                    /** Format: date */
                    readonly day: string;
                    /** @enum {string} */
                    readonly kind: "used" | "stopped" | "left" | "extension" | "rest";
                    readonly number?: number;
                }[];
                /** Format: date */
                readonly due?: string;
                /** Format: date */
                readonly from: string;
                readonly limit: {
                    readonly en: string;
                    readonly zh: string;
                };
                /** Format: date */
                readonly today: string;
            };
            readonly rules: {
                readonly example: boolean;
                readonly id: string;
                readonly name: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly sha256?: string;
                readonly version: string;
            };
            readonly state: string;
            readonly stateTexts: {
                readonly en: string;
                readonly zh: string;
            };
            readonly steps: readonly {
                readonly article?: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly barred?: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly ends: boolean;
                readonly event: string;
                readonly fields: readonly {
                    readonly choices?: readonly {
                        readonly group?: {
                            readonly en: string;
                            readonly zh: string;
                        };
                        readonly id: string;
                        readonly texts: {
                            readonly en: string;
                            readonly zh: string;
                        };
                    }[];
                    /** @enum {string} */
                    readonly kind: "text" | "day" | "number" | "code" | "codes" | "document";
                    readonly name: string;
                    readonly required: boolean;
                    readonly texts: {
                        readonly en: string;
                        readonly zh: string;
                    };
                }[];
                readonly texts: {
                    readonly en: string;
                    readonly zh: string;
                };
                readonly waitsFor: readonly {
                    readonly en: string;
                    readonly zh: string;
                }[];
            }[];
            readonly version: number;
            readonly way: readonly {
                readonly article?: {
                    readonly en: string;
                    readonly zh: string;
                };
                /** @enum {string} */
                readonly mark: "done" | "now" | "ahead";
                /** Format: date */
                readonly on?: string;
                readonly state: string;
                readonly texts: {
                    readonly en: string;
                    readonly zh: string;
                };
            }[];
        };
        /** @enum {string} */
        readonly RegistrationState: "draft" | "submitted" | "correctionRequested" | "accepted" | "underReview" | "supplementRequested" | "published" | "objected" | "recorded" | "inForce" | "underObjection" | "renewalPending" | "deemedNotFiled" | "withdrawn" | "terminated" | "refused" | "completed" | "expired" | "cancelled";
        readonly ReportHead: ReportHead;
        readonly RequestedEvent: {
            /** @enum {string} */
            readonly type: "submit";
        } | {
            readonly notice?: string;
            /** @enum {string} */
            readonly type: "accept";
        } | {
            readonly items: readonly string[];
            readonly notice: string;
            /** @enum {string} */
            readonly type: "requestCorrection";
            /** Format: date */
            readonly until: string;
        } | {
            readonly items: readonly string[];
            /** @enum {string} */
            readonly type: "correct";
        } | {
            /** @enum {string} */
            readonly type: "beginReview";
        } | {
            readonly notice?: string;
            /** @enum {string} */
            readonly type: "extendReview";
            readonly workingDays: number;
        } | {
            readonly items: readonly string[];
            readonly notice?: string;
            /** @enum {string} */
            readonly type: "requestSupplement";
        } | {
            readonly items: readonly string[];
            /** @enum {string} */
            readonly type: "supplement";
        } | {
            readonly notice: string;
            /** @enum {string} */
            readonly type: "terminate";
        } | {
            readonly grounds: readonly string[];
            readonly notice: string;
            /** @enum {string} */
            readonly type: "refuse";
        } | {
            /** @enum {string} */
            readonly type: "publish";
            readonly validityMonths?: number;
        } | {
            readonly request?: string;
            /** @enum {string} */
            readonly type: "passUnpublished";
            readonly validityMonths?: number;
        } | {
            readonly objection: string;
            /** @enum {string} */
            readonly type: "object";
        } | {
            readonly conclusion: string;
            /** @enum {string} */
            readonly type: "dismissObjection";
        } | {
            readonly grounds: readonly string[];
            readonly notice: string;
            /** @enum {string} */
            readonly type: "upholdObjection";
        } | {
            /** @enum {string} */
            readonly type: "withdraw";
        } | {
            readonly agencyNumber?: string;
            /** @enum {string} */
            readonly type: "issueCertificate";
        } | {
            /** @enum {string} */
            readonly type: "complete";
        } | {
            readonly basis: {
                readonly id: string;
                /** @enum {string} */
                readonly kind: "objection" | "ruling" | "law";
            };
            readonly changes: readonly {
                readonly after: string;
                /** @enum {string} */
                readonly field: "dataName" | "overview" | "period";
            }[];
            /** @enum {string} */
            readonly type: "change";
        } | {
            readonly objection: string;
            /** @enum {string} */
            readonly type: "objectLater";
        } | {
            readonly notice: string;
            /** @enum {string} */
            readonly type: "notifyHolder";
        } | {
            readonly conclusion: string;
            /** @enum {string} */
            readonly type: "resolveObjection";
        } | {
            readonly basis: {
                readonly id: string;
                /** @enum {string} */
                readonly kind: "objection" | "ruling" | "law";
            };
            readonly ground: string;
            /** @enum {string} */
            readonly type: "cancel";
        } | {
            readonly basis: {
                readonly id: string;
                /** @enum {string} */
                readonly kind: "objection" | "ruling" | "law";
            };
            readonly remark: string;
            /** @enum {string} */
            readonly type: "remark";
        } | {
            readonly basis: {
                readonly id: string;
                /** @enum {string} */
                readonly kind: "objection" | "ruling" | "law";
            };
            readonly remark: string;
            /** @enum {string} */
            readonly type: "liftRemark";
        };
        readonly SampleRequest: {
            /** Format: date-time */
            readonly askedAt: string;
            /** Format: uuid */
            readonly askedBy: string;
            /** Format: uuid */
            readonly assetId: string;
            /** Format: date-time */
            readonly decidedAt: string | null;
            /** Format: uuid */
            readonly decidedBy: string | null;
            /** Format: date-time */
            readonly expiresAt: string | null;
            /** Format: date-time */
            readonly givenAt: string | null;
            /** Format: uuid */
            readonly givenBy: string | null;
            /** Format: uuid */
            readonly id: string;
            readonly note: string | null;
            readonly purpose: string;
            readonly rows: number;
            readonly seed: number;
            readonly sha256: string | null;
            /** @enum {string} */
            readonly state: "asked" | "granted" | "refused" | "given" | "expired" | "withdrawn";
            readonly table: string;
            readonly version: number;
            readonly views: readonly {
                /** Format: date-time */
                readonly viewedAt: string;
                /** Format: uuid */
                readonly viewedBy: string;
            }[];
        };
        readonly Schedule: {
            readonly active: boolean;
            /** @enum {string} */
            readonly alertLevel: "moderate" | "major";
            readonly alertScoreDrop: number | null;
            /** @enum {string} */
            readonly cadence: "daily" | "weekly" | "monthly";
            readonly day: number;
            readonly hour: number;
            /** Format: date-time */
            readonly mutedUntil: string | null;
            readonly recipients: readonly string[];
            readonly source: {
                /** @enum {string} */
                readonly kind: "example";
            } | {
                /** @enum {string} */
                readonly kind: "folder";
                /** @description Held against ^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$, \p{…} as in ECMAScript */
                readonly name: string;
            } | {
                /** @enum {string} */
                readonly kind: "upload";
                readonly uploads: readonly string[];
            };
        };
        readonly ScheduleLine: {
            readonly asset: {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
            };
            readonly driftTold: {
                /** Format: uuid */
                readonly after: string;
                /** Format: date-time */
                readonly at: string;
                /** Format: uuid */
                readonly before: string;
                /** @enum {string} */
                readonly level: "none" | "minor" | "moderate" | "major";
                readonly scoreAfter: number | null;
                readonly scoreBefore: number | null;
            } | null;
            readonly lastRun: {
                readonly attempts: number;
                readonly createdAt: string;
                readonly endedAt: string | null;
                /** Format: uuid */
                readonly id: string;
                readonly items: readonly {
                    /** Format: uuid */
                    readonly assessmentId: string;
                    /** Format: uuid */
                    readonly assetId: string;
                    readonly made: boolean;
                    readonly newAsset: boolean;
                }[];
                readonly problem: {
                    readonly code: string;
                    readonly detail: string;
                    readonly title: string;
                } | null;
                readonly progress: {
                    readonly done: number;
                    /** @enum {string} */
                    readonly step: "read" | "profile" | "discover" | "rules" | "fingerprint" | "assess";
                    readonly total: number;
                } | null;
                /** Format: uuid */
                readonly requestedBy: string | null;
                readonly source: {
                    /** @enum {string} */
                    readonly kind: "example";
                } | {
                    /** @enum {string} */
                    readonly kind: "folder";
                    /** @description Held against ^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$, \p{…} as in ECMAScript */
                    readonly name: string;
                } | {
                    /** @enum {string} */
                    readonly kind: "upload";
                    readonly uploads: readonly string[];
                };
                readonly startedAt: string | null;
                /** @enum {string} */
                readonly state: "waiting" | "running" | "done" | "failed" | "cancelled";
            } | null;
            /** Format: date-time */
            readonly nextAt: string;
            readonly schedule: {
                readonly active: boolean;
                /** @enum {string} */
                readonly alertLevel: "moderate" | "major";
                readonly alertScoreDrop: number | null;
                /** @enum {string} */
                readonly cadence: "daily" | "weekly" | "monthly";
                readonly day: number;
                readonly hour: number;
                /** Format: date-time */
                readonly mutedUntil: string | null;
                readonly recipients: readonly string[];
                readonly source: {
                    /** @enum {string} */
                    readonly kind: "example";
                } | {
                    /** @enum {string} */
                    readonly kind: "folder";
                    /** @description Held against ^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$, \p{…} as in ECMAScript */
                    readonly name: string;
                } | {
                    /** @enum {string} */
                    readonly kind: "upload";
                    readonly uploads: readonly string[];
                };
            };
            readonly version: number;
        };
        readonly SessionRecord: {
            readonly account: {
                readonly email: string;
                /** Format: uuid */
                readonly id: string;
                /** @enum {string} */
                readonly language: "en" | "zh";
                readonly name: string;
                readonly secondFactor: boolean;
            };
            readonly actions: readonly ("assessment.put" | "assessment.run" | "assessment.sign" | "asset.change" | "asset.classify" | "asset.read" | "audit.read" | "audit.verify" | "comment.read" | "comment.write" | "correction.raise" | "correction.step" | "declaration.answer" | "declaration.read" | "document.add" | "document.read" | "glossary.change" | "glossary.read" | "invitation.list" | "invitation.withdraw" | "lineage.put" | "member.change" | "member.end-session" | "member.invite" | "member.list" | "member.list-sessions" | "member.reset-password" | "organisation.create" | "organisation.read" | "project.open" | "project.read" | "project.sign" | "project.step" | "registration.add-document" | "registration.apply" | "registration.read" | "registration.read-document" | "registration.review" | "registration.step" | "sample.ask" | "sample.decide" | "sample.give" | "sample.look" | "sample.read" | "schedule.change" | "sign-in-policy.change" | "sign-in-policy.read" | "source.read" | "token.create" | "token.list" | "token.revoke" | "upload.add" | "upload.delete" | "webhook.create" | "webhook.delete" | "webhook.list" | "webhook.ping" | "webhook.resend" | "webhook.rotate-secret")[];
            /** Format: uuid */
            readonly organisation: string | null;
            readonly organisations: readonly {
                /** Format: uuid */
                readonly id: string;
                /** @enum {string} */
                readonly kind: "enterprise" | "assessor" | "agency";
                readonly name: string;
                readonly roles: readonly ("viewer" | "steward" | "assessor" | "reviewer" | "registrar" | "auditor" | "admin")[];
            }[];
            readonly secondFactorRequired: boolean;
        };
        readonly SetUp: {
            readonly code: string;
            /** Format: email */
            readonly email: string;
            /** @enum {string} */
            readonly language: "en" | "zh";
            readonly name: string;
            readonly organisation: components["schemas"]["NewOrganisation"];
            readonly password: string;
        };
        readonly SignIn: {
            readonly code?: string;
            /** Format: email */
            readonly email: string;
            readonly password: string;
        };
        readonly SignInPolicy: {
            readonly secondFactorRequired: boolean;
        };
        readonly SignOffs: {
            readonly items: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly note: string | null;
                readonly reportSha256: string;
                /** Format: date-time */
                readonly signedAt: string;
                /** Format: uuid */
                readonly signedBy: string;
                /** Format: date-time */
                readonly withdrawnAt: string | null;
                /** Format: uuid */
                readonly withdrawnBy: string | null;
            }[];
            /** @enum {number} */
            readonly needed: 2;
            /** @enum {string|null} */
            readonly possible: "sign" | "withdraw" | null;
            readonly signed: boolean;
        };
        readonly Sources: {
            readonly folders: readonly string[];
            readonly mostBytes: number;
            readonly uploads: readonly {
                readonly bytes: number;
                /** @enum {string} */
                readonly format: "text" | "parquet" | "workbook" | "gzip";
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
                readonly sha256: string;
                readonly uploadedAt: string;
                /** Format: uuid */
                readonly uploadedBy: string;
            }[];
        };
        readonly StoredTableChunk: StoredTableChunk;
        readonly TermUse: {
            readonly asset: {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
            };
            readonly column: string | null;
            readonly table: string | null;
        };
        readonly Upload: {
            readonly bytes: number;
            /** @enum {string} */
            readonly format: "text" | "parquet" | "workbook" | "gzip";
            /** Format: uuid */
            readonly id: string;
            readonly name: string;
            readonly sha256: string;
            readonly uploadedAt: string;
            /** Format: uuid */
            readonly uploadedBy: string;
        };
        readonly Verification: {
            readonly address: string;
            readonly agencyNumber: string | null;
            /** Format: date-time */
            readonly at: string;
            readonly claims: ({
                readonly id: string;
            } & {
                readonly [key: string]: unknown;
            }) | null;
            /** Format: uuid */
            readonly id: string;
            readonly key: string | null;
            readonly outdated: boolean;
            readonly register: {
                readonly entry: {
                    readonly acquisitionModes: readonly ("ownOrJointOperations" | "contractedCollection" | "naturalPerson" | "automatedPublic" | "automatedPublicProduct" | "fusionByContract" | "fusionUnclear" | "derived" | "entrustedProcessing" | "byAgreement")[];
                    readonly agency: string;
                    readonly certificate?: {
                        readonly agencyNumber?: string;
                        readonly id: string;
                        /** Format: date */
                        readonly issuedOn: string;
                    };
                    readonly contentVersion: number;
                    readonly data: {
                        readonly bytes?: number;
                        readonly dataName?: string;
                        readonly form?: string;
                        readonly industry?: string;
                        /** @enum {string} */
                        readonly origin?: "collected" | "automated" | "byAgreement" | "derived";
                        readonly overview?: string;
                        /** Format: date */
                        readonly periodFrom?: string;
                        /** Format: date */
                        readonly periodTo?: string;
                        /** @enum {string} */
                        readonly region?: "international" | "national" | "provincial" | "municipal" | "county" | "below-county";
                        readonly restrictions?: string;
                        readonly rows?: number;
                        /** @enum {string} */
                        readonly structure?: "structured" | "semi-structured" | "unstructured";
                        /** @enum {string} */
                        readonly updateFrequency?: "day" | "week" | "month" | "year" | "on-demand" | "real-time" | "other";
                    };
                    readonly holders: readonly {
                        readonly creditCode?: string;
                        readonly name: string;
                        readonly rights: readonly {
                            readonly limits?: string;
                            /** @enum {string} */
                            readonly right: "hold" | "use" | "operate";
                            /** Format: date */
                            readonly until?: string;
                        }[];
                    }[];
                    readonly kind: string;
                    /** Format: date */
                    readonly publishedOn: string;
                    /** Format: date */
                    readonly recordedOn?: string;
                    readonly remarks: readonly string[];
                    readonly rules: {
                        readonly id: string;
                        readonly version: string;
                    };
                    readonly timeline: readonly {
                        readonly event: string;
                        /** Format: date */
                        readonly on: string;
                    }[];
                    readonly validity?: {
                        /** Format: date */
                        readonly from: string;
                        /** Format: date */
                        readonly until: string;
                    };
                };
                readonly state: string;
            } | null;
            /** Format: uuid */
            readonly registration: string;
            readonly remarks: readonly {
                readonly en: string;
                readonly zh: string;
            }[];
            readonly revoked: {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly because: "cancelled" | "superseded" | "transferred";
            } | null;
            readonly sha256: string;
            /** @enum {string} */
            readonly signature: "valid" | "invalid";
            /** @enum {string|null} */
            readonly status: "good" | "revoked" | "unknown" | null;
            /** @enum {string|null} */
            readonly validity: "notYet" | "valid" | "over" | null;
        };
        readonly Webhook: {
            readonly active: boolean;
            /** Format: date-time */
            readonly createdAt: string;
            readonly events: readonly string[];
            /** Format: uuid */
            readonly id: string;
            readonly url: string;
        };
        readonly WebhookChoice: {
            /** @enum {string} */
            readonly event: "*" | "assessment.*" | "assessment.failed" | "assessment.put" | "assessment.signed" | "assessment.unsigned" | "asset.drifted" | "certificate.*" | "certificate.issued" | "certificate.revoked" | "correction.*" | "correction.accept" | "correction.answer" | "correction.raise" | "correction.sendBack" | "correction.withdraw" | "project.*" | "project.abandon" | "project.acceptEvidence" | "project.addPaper" | "project.answerIssue" | "project.conclude" | "project.draftReport" | "project.finishStep" | "project.goBack" | "project.issue" | "project.leaveOut" | "project.moveDueDate" | "project.open" | "project.overdue" | "project.passReview" | "project.plan" | "project.raiseIssue" | "project.requestEvidence" | "project.returnEvidence" | "project.returnReport" | "project.settleIssue" | "project.signAsPreparer" | "project.signAsReviewer" | "project.strikePaper" | "project.submitReport" | "project.supplyEvidence" | "project.withdrawRequest" | "registration.*" | "registration.accept" | "registration.awaitRenewal" | "registration.beginReview" | "registration.cancel" | "registration.change" | "registration.closePublication" | "registration.complete" | "registration.correct" | "registration.deemAccepted" | "registration.denyRenewal" | "registration.dismissObjection" | "registration.endWithRegistration" | "registration.expire" | "registration.extendReview" | "registration.fileRenewal" | "registration.issueCertificate" | "registration.lapse" | "registration.liftRemark" | "registration.notifyHolder" | "registration.object" | "registration.objectLater" | "registration.passUnpublished" | "registration.publish" | "registration.refuse" | "registration.remark" | "registration.renew" | "registration.requestCorrection" | "registration.requestSupplement" | "registration.resolveObjection" | "registration.submit" | "registration.supplement" | "registration.terminate" | "registration.transfer" | "registration.upholdObjection" | "registration.withdraw" | "sample.*" | "sample.ask" | "sample.give" | "sample.grant" | "sample.refuse" | "sample.withdraw";
            readonly name: string;
        };
        readonly WebhookDelivery: {
            readonly attempts: number;
            /** Format: date-time */
            readonly createdAt: string;
            readonly event: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly message: string;
            /** Format: date-time */
            readonly nextAttemptAt: string | null;
            readonly reason: {
                readonly code: string;
                readonly text: string;
            } | null;
            /** Format: date-time */
            readonly settledAt: string | null;
            /** @enum {string} */
            readonly state: "waiting" | "delivered" | "dead";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
