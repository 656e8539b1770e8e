export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys tokens are verified with (RFC 7517) */
        get: operations["getKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API keys of the own organisation, the newest first; of every organisation for an administrator
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key; its secret is shown this once
         * @description A key acts for the organisation with the roles its creator has at the time of each call, as far as its scopes go, and stops when the creator leaves. Send it as `Authorization: Bearer ilk_…`.
         *
         *     Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One API key
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke a key of the own organisation, at once and for good
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a key of one’s own a new secret, shown this once; the former one stays good for a while
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calls of a key by day and group of routes, the newest day first
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["getApiKeyUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rounds the caller may read, the latest first, with the number of scored cities per origin
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["listBenchmarkRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statistics of a round: one sample per origin, instrument and method version, on request by group
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["getRoundStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cities of a round with composites and ranks, by name or by any item
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["listRankedCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The benchmark of a city: scorecard, sample, peers, ranks, strengths and weaknesses, published figures
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["getBenchmark"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a score of a city changed: question by question, corrections, instrument and method
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Answers of the own city, and of mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["explainChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why the score of a city is not that of another: by question, or by indicator alone
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["explainDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}/largest-gains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The single better answers that would move an item most, and the best of them together
         * @description Points are exactly those what-if tells of the same change. Questions that do not apply to the city are left out.
         *
         *     Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Answers of the own city, and of mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["getLargestGains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plans of a city, the latest first; a hundred at most
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Answers of the own city, and of mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["listPlans"];
        put?: never;
        /**
         * Keep a what-if as a named plan of the own city
         * @description Roles: city-coordinator, contributor. Over: The city the caller works for.
         */
        post: operations["savePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A plan, evaluated on the answers as they now stand
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Answers of the own city, and of mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        /**
         * Remove a plan of the own city
         * @description Roles: city-coordinator, contributor. Over: The city the caller works for.
         */
        delete: operations["deletePlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A city between two rounds: on the questions both instrument versions share, and in full
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What other answers would make of every figure of a city, and of its place
         * @description Computes and stores nothing, so it takes no Idempotency-Key: it is a POST because the changes do not fit an address.
         *
         *     Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Answers of the own city, and of mandated cities in that round. Scope of an API key: statistics:read.
         */
        post: operations["askWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Two to four cities side by side, by composite and indicator
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["compareCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/benchmarks/rounds/{roundId}/robustness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How sure the ranks of a round are: state and record of the run behind intervals and bands
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["getRobustness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cities in order of their codes
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: registry:read.
         */
        get: operations["listCities"];
        put?: never;
        /**
         * Register a city with its profile
         * @description Roles: network-manager, platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["registerCity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a city and its profile
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: registry:read.
         */
        get: operations["getCity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the facts of a city
         * @description A coordinator changes the facts of the own city, but for its country. Send If-Match with the ETag you read. Code and `fictitious` never change.
         *
         *     Roles: city-coordinator, network-manager, platform-administrator. Over: The city the caller works for; for an office, cities of the networks it belongs to.
         */
        put: operations["changeCityProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conflict-declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What evaluators declared of their ties to cities
         * @description An office sees what concerns its cities; a city and an evaluator see their own.
         *
         *     Roles: city-coordinator, evaluator, review-lead, network-manager, platform-administrator. Over: Mandates of the own organisation, and those of networks of the office. Scope of an API key: registry:read.
         */
        get: operations["listConflictDeclarations"];
        put?: never;
        /**
         * Declare whether you have ties to a city your organisation evaluates or may evaluate
         * @description Your latest declaration counts. A tie ends the mandates of your organisation to evaluate that city, and it gets none until you declare `none`.
         *
         *     Roles: evaluator, review-lead. Over: What belongs to the caller's organisation.
         */
        post: operations["declareConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a mail that verifies the address of an account; the answer is the same for every address */
        post: operations["requestEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-verifications/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify an address with the token of the mail; an address asked for becomes that of the account */
        post: operations["completeEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/rounds/{roundId}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every figure of a round the caller may read, as CSV
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["exportRoundAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/rounds/{roundId}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every figure of a round the caller may read, as JSON
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["exportRoundAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/rounds/{roundId}.jsonstat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every figure of a round the caller may read, as JSON-stat 2.0
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["exportRoundAsJsonStat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/rounds/{roundId}.sdmx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every figure of a round the caller may read, as SDMX-CSV 2.0
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["exportRoundAsSdmx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/rounds/{roundId}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every figure of a round the caller may read, as XLSX
         * @description Any signed-in account. Over: Rounds of networks of the organisation; elsewhere the own city, and mandated cities in that round. Scope of an API key: statistics:read.
         */
        get: operations["exportRoundAsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What your city, or the cities of your network, asked for and were answered, the latest first
         * @description Roles: city-coordinator, contributor, council-reader, network-manager, platform-administrator. Over: The city the caller works for; for an office, cities of the networks it belongs to.
         */
        get: operations["listExtensions"];
        put?: never;
        /**
         * Ask the office of the network for a later deadline for your city, with the reason
         * @description Before anything was begun too, and after the deadline; one request at a time.
         *
         *     Roles: city-coordinator. Over: The city the caller works for.
         */
        post: operations["askExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant a later deadline: until the date asked for, or a shorter one
         * @description It holds after the round has closed too; what is sent after its deadline is marked as late.
         *
         *     Roles: network-manager, platform-administrator. Over: Networks the office belongs to, their rounds and members.
         */
        post: operations["grantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/extensions/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a later deadline, with the reason
         * @description Roles: network-manager, platform-administrator. Over: Networks the office belongs to, their rounds and members.
         */
        post: operations["refuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published instrument versions, by code and version
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: instruments:read.
         */
        get: operations["listInstruments"];
        put?: never;
        /**
         * Publish a version of an instrument; it is immutable from then on
         * @description The same definition again is answered with 200; another one under the same version with 409.
         *
         *     Roles: network-manager, platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["publishInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments/xlsform-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The draft of an instrument in an XLSForm, and a report of what could not be carried
         * @description Stores nothing, so it takes no Idempotency-Key. A draft without findings can be published.
         *
         *     Roles: network-manager, platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["importXlsForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments/{code}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole definition of a published version
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: instruments:read.
         */
        get: operations["getInstrument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments/{code}/versions/{version}/questionnaire.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The empty questionnaire with all guidance, as a tagged PDF
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: instruments:read.
         */
        get: operations["getQuestionnairePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments/{code}/versions/{version}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Languages a published version is translated into, and how far
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: instruments:read.
         */
        get: operations["listTranslations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments/{code}/versions/{version}/translations/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The texts of a published version in one language
         * @description Pieces that lack, or whose `source` is not the hash of the present words, are shown in the source language.
         *
         *     Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: instruments:read.
         */
        get: operations["getTranslation"];
        /**
         * Put the texts of a published version in one language; the definition stays as it is
         * @description It may lack pieces. An empty `source` is filled with the hash of the words as they stand. A first translation needs no If-Match, a change that of the revision it was made from.
         *
         *     Roles: network-manager, platform-administrator. Over: Everything of this kind on the platform.
         */
        put: operations["saveTranslation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instruments/{code}/versions/{version}/xlsform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A published version as XLSForm, in every language it has
         * @description What XLSForm has no place for stands in columns and sheets named `interlace_`, and is listed in the sheet `interlace_report`.
         *
         *     Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: instruments:read.
         */
        get: operations["exportXlsForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations into the own organisation, the newest first
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite somebody into an organisation, by mail; replaces an open invitation to the same address
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation with the token of its mail, and make an account where there is none */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an open invitation: its mail is no longer good
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/laboratory/rounds/{roundId}/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether questions and areas hang together: alpha, correlations, effective beside nominal weights, and which to look at
         * @description Roles: partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: Rounds of networks of the organisation, every city by name.
         */
        get: operations["getConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/laboratory/rounds/{roundId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute a round by another method: scores, places with intervals, shifts against the published order. Nothing is stored
         * @description Roles: partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: Rounds of networks of the organisation, every city by name.
         */
        post: operations["runRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/laboratory/rounds/{roundId}/sensitivity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which choice of method the order of a round depends on: Sobol indices, and what they say in a sentence
         * @description Roles: partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: Rounds of networks of the organisation, every city by name.
         */
        get: operations["getSensitivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/laboratory/weight-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest version of every weight set, the newest set first
         * @description Roles: partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What every account may know: the same for all of them.
         */
        get: operations["listWeightSets"];
        put?: never;
        /**
         * Keep a set of weights under a name: given, from experts’ points, from comparisons, or equal
         * @description Roles: partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        post: operations["createWeightSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/laboratory/weight-sets/{weightSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest version of a weight set
         * @description Roles: partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What every account may know: the same for all of them.
         */
        get: operations["getWeightSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/laboratory/weight-sets/{weightSetId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The next version of a set of your organisation; earlier versions stay as they are
         * @description Roles: partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        post: operations["addWeightSetVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/laboratory/weight-sets/{weightSetId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of a weight set, as it was made
         * @description Roles: partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What every account may know: the same for all of them.
         */
        get: operations["getWeightSetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens to the cities the bearer may see, and what is for the bearer alone, as server-sent events
         * @description `score-ready` {cityId, roundId, submissionVersion}: the score of that version is derived. The benchmark learns of it at the same moment and shows it some milliseconds later: read it again until it shows that version. `notification` (a Notification, with `unread`): one more in the own list. `presence` (a SubmissionPresence): who has a submission open that the bearer has open, too. Both are for people, not for keys. Nothing is kept for a client that is away (Last-Event-ID is accepted and changes nothing): read what is shown after connecting. The server ends a stream after 15 minutes; connect again.
         *
         *     Any signed-in account. Over: Scores of the own city, of mandated cities in that round, and of networks of the office. Scope of an API key: scores:read.
         */
        get: operations["listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mails kept for want of a mail server, the newest first
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mandates
         * @description A network office sees those of its cities; a city and its helpers see their own.
         *
         *     Any signed-in account. Over: Mandates of the own organisation, and those of networks of the office. Scope of an API key: registry:read.
         */
        get: operations["listMandates"];
        put?: never;
        /**
         * Let an organisation support or evaluate a city, in one round or in every round
         * @description An evaluator must have declared before that it has no ties to the city.
         *
         *     Roles: network-manager, platform-administrator. Over: Networks the office belongs to, their rounds and members.
         */
        post: operations["giveMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mandates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one mandate
         * @description Any signed-in account. Over: Mandates of the own organisation, and those of networks of the office. Scope of an API key: registry:read.
         */
        get: operations["getMandate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mandates/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a mandate early
         * @description Roles: network-manager, platform-administrator. Over: Networks the office belongs to, their rounds and members.
         */
        post: operations["endMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who the caller is to the platform: account id, organisation, roles and mandates
         * @description Any signed-in account. Over: The caller's own account. Scope of an API key: registry:read.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People of the own organisation
         * @description Any signed-in account. Over: What belongs to the caller's organisation.
         */
        get: operations["listMemberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take somebody out of an organisation, or leave it
         * @description Any signed-in account. Over: What belongs to the caller's organisation.
         */
        delete: operations["removeMembership"];
        options?: never;
        head?: never;
        /**
         * Change the roles of a member
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        patch: operations["changeMembership"];
        trace?: never;
    };
    "/api/v1/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The current method and all released versions, oldest first
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: statistics:read.
         */
        get: operations["getMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List networks in order of their codes
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: registry:read.
         */
        get: operations["listNetworks"];
        put?: never;
        /**
         * Found a network; the office of a manager who founds it is its first member
         * @description Roles: network-manager, platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["foundNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one network
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: registry:read.
         */
        get: operations["getNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a network, former ones included, in order of joining
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: registry:read.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Make an organisation a member
         * @description A city that is or was in networks of another office is taken in by an administrator.
         *
         *     Roles: network-manager, platform-administrator. Over: Networks the office belongs to, their rounds and members.
         */
        post: operations["joinNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/networks/{id}/members/{organisationId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a membership; the stay remains on record
         * @description Roles: network-manager, platform-administrator. Over: Networks the office belongs to, their rounds and members.
         */
        post: operations["leaveNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notification-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one wants to be told; the defaults where nothing was chosen
         * @description Any signed-in account. Over: The caller's own account.
         */
        get: operations["getNotificationSettings"];
        /**
         * Choose how one wants to be told; what still waits follows
         * @description Hours are those of the time zone in the profile. Mails about signing in come in any case.
         *
         *     Any signed-in account. Over: The caller's own account.
         */
        put: operations["setNotificationSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the own account was told, in whichever organisation
         * @description The texts are made by who shows them. What concerns a city one has no business with any more is left out.
         *
         *     Any signed-in account. Over: The caller's own account.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark notifications as read: some, or all that were in the list at a moment
         * @description No mail is sent about them any more. Ids of others are left as they are.
         *
         *     Any signed-in account. Over: The caller's own account.
         */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many notifications the own account has not read
         * @description Any signed-in account. Over: The caller's own account.
         */
        get: operations["countUnreadNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/city-registry/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed or read what in city-registry, newest first
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["cityRegistryAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/city-registry/audit-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file, one line for an entry
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["cityRegistryExportAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/city-registry/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events cityRegistry could not handle, newest first
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["cityRegistryDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/city-registry/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event cityRegistry could not handle, with its original bytes
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["cityRegistryDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/city-registry/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a parked event of cityRegistry up, with a reason
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["cityRegistryDiscardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/city-registry/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let cityRegistry handle a parked event now, outside its order
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["cityRegistryReplayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/city-registry/event-bus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far cityRegistry is with the events it hears, and with telling its own
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["cityRegistryEventBus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/city-registry/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What city-registry holds about you, table by table
         * @description Any signed-in account. Over: The caller's own account.
         */
        get: operations["cityRegistryPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/city-registry/personal-data/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person from city-registry: rows go, or stay with a pseudonym that names nobody any more
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["cityRegistryErasePersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/comparison/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed or read what in comparison, newest first
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["comparisonAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/comparison/audit-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file, one line for an entry
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["comparisonExportAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/comparison/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events comparison could not handle, newest first
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["comparisonDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/comparison/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event comparison could not handle, with its original bytes
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["comparisonDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/comparison/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a parked event of comparison up, with a reason
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["comparisonDiscardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/comparison/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let comparison handle a parked event now, outside its order
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["comparisonReplayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/comparison/event-bus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far comparison is with the events it hears, and with telling its own
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["comparisonEventBus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/comparison/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What comparison holds about you, table by table
         * @description Any signed-in account. Over: The caller's own account.
         */
        get: operations["comparisonPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/comparison/personal-data/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person from comparison: rows go, or stay with a pseudonym that names nobody any more
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["comparisonErasePersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/gateway/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed or read what in gateway, newest first
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["gatewayAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/gateway/audit-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file, one line for an entry
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["gatewayExportAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/gateway/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events gateway could not handle, newest first
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["gatewayDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/gateway/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event gateway could not handle, with its original bytes
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["gatewayDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/gateway/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a parked event of gateway up, with a reason
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["gatewayDiscardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/gateway/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let gateway handle a parked event now, outside its order
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["gatewayReplayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/gateway/event-bus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far gateway is with the events it hears, and with telling its own
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["gatewayEventBus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/gateway/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What gateway holds about you, table by table
         * @description Any signed-in account. Over: The caller's own account.
         */
        get: operations["gatewayPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/gateway/personal-data/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person from gateway: rows go, or stay with a pseudonym that names nobody any more
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["gatewayErasePersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/questionnaire/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed or read what in questionnaire, newest first
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["questionnaireAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/questionnaire/audit-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file, one line for an entry
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["questionnaireExportAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/questionnaire/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events questionnaire could not handle, newest first
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["questionnaireDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/questionnaire/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event questionnaire could not handle, with its original bytes
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["questionnaireDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/questionnaire/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a parked event of questionnaire up, with a reason
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["questionnaireDiscardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/questionnaire/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let questionnaire handle a parked event now, outside its order
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["questionnaireReplayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/questionnaire/event-bus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far questionnaire is with the events it hears, and with telling its own
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["questionnaireEventBus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/questionnaire/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What questionnaire holds about you, table by table
         * @description Any signed-in account. Over: The caller's own account.
         */
        get: operations["questionnairePersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/questionnaire/personal-data/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person from questionnaire: rows go, or stay with a pseudonym that names nobody any more
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["questionnaireErasePersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/scoring/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed or read what in scoring, newest first
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["scoringAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/scoring/audit-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file, one line for an entry
         * @description Roles: city-coordinator, partner-analyst, evaluator, review-lead, network-manager, platform-administrator. Over: What belongs to the caller's organisation.
         */
        get: operations["scoringExportAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/scoring/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events scoring could not handle, newest first
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["scoringDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/scoring/dead-letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event scoring could not handle, with its original bytes
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["scoringDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/scoring/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a parked event of scoring up, with a reason
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["scoringDiscardDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/scoring/dead-letters/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let scoring handle a parked event now, outside its order
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["scoringReplayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/scoring/event-bus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far scoring is with the events it hears, and with telling its own
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["scoringEventBus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/scoring/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What scoring holds about you, table by table
         * @description Any signed-in account. Over: The caller's own account.
         */
        get: operations["scoringPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/scoring/personal-data/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person from scoring: rows go, or stay with a pseudonym that names nobody any more
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["scoringErasePersonalData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations, cities included, in order of their codes
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: registry:read.
         */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Register a technical partner, an evaluator or a network office
         * @description Roles: network-manager, platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["registerOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one organisation
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: registry:read.
         */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The passkeys of the own account
         * @description Any signed-in account. Over: The caller's own account.
         */
        get: operations["listPasskeys"];
        put?: never;
        /**
         * Add the passkey the browser made; it cannot be sent twice, so it takes no Idempotency-Key
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to add a passkey; the answer is for the browser’s credentials API
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["beginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a passkey of the own account
         * @description Any signed-in account. Over: The caller's own account.
         */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a mail with which a new password can be set; the answer is the same for every address */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with the token of the mail; every session of the account ends
         * @description The pauses after failed sign-ins end as well. A second factor stays as it is.
         */
        post: operations["completePasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Names of colleagues, and the organisations of others one has to do with
         * @description Others are people of a city one has a mandate for, of who has one for the own city, and of network offices. Accounts one has nothing to do with, and those that are erased, are left out.
         *
         *     Any signed-in account. Over: What belongs to the caller's organisation.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything the platform holds about you, service by service and table by table
         * @description Any signed-in account. Over: The caller's own account.
         */
        get: operations["exportPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personal-data/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase an account from the whole platform; what was sent and published stays, and names nobody
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell that one has a submission open; answers who else has
         * @description To be repeated every 20 seconds and when one goes to another question: who is silent for 45 seconds is gone. The others hear of it as the event `presence` of the live stream. It is no command: nothing of it is kept, and it takes no Idempotency-Key.
         *
         *     Roles: city-coordinator, contributor, council-reader, partner-analyst. Over: Submissions of the own city, and of cities supported in that round.
         */
        put: operations["beatPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own account
         * @description Any signed-in account. Over: The caller's own account.
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change how one is called, the language of mails, or the time zone
         * @description Any signed-in account. Over: The caller's own account.
         */
        patch: operations["changeProfile"];
        trace?: never;
    };
    "/api/v1/profile/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another address; it becomes the account’s once the link in the mail to it is followed
         * @description The present address gets a notice. The answer is the same for an address that is taken.
         *
         *     Any signed-in account. Over: The caller's own account.
         */
        post: operations["changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/profile/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password; all other sessions end, and this one gets another cookie
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/published-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures printed elsewhere, with their sources, by id
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: statistics:read.
         */
        get: operations["listPublishedResults"];
        put?: never;
        /**
         * Record figures printed in reports elsewhere, each with its source
         * @description One to 500 figures, all or none. A figure already recorded (same unit, year, indicator and source) is answered with its id and `recorded: false`; another score under the same source is refused.
         *
         *     Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["recordPublishedResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over organisations, cities, networks, memberships and mandates at once
         * @description All or nothing; sent again, it changes nothing. As `application/json` in the shape below, or cities alone as `text/csv` with the columns code, name, country, lau, nuts, latitude, longitude, year, population, foreign_born_share, source: one line per city and year, UTF-8, separated by commas. Faults are named by JSON pointer, or by line and column.
         *
         *     Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["importRegistry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Data releases, the latest first */
        get: operations["listReleases"];
        put?: never;
        /**
         * Freeze the figures of a round into a citable data release, public from then on
         * @description Roles: network-manager, platform-administrator. Over: Networks the office belongs to, their rounds and members.
         */
        post: operations["publishRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{releaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A data release: what it is, how to cite it, where its files are */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{releaseId}/archive.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything of a data release in one ZIP, to be verified with `npm run interlace -- verify` */
        get: operations["downloadRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{releaseId}/data.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a data release as CSV */
        get: operations["exportReleaseAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{releaseId}/data.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a data release as JSON */
        get: operations["exportReleaseAsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{releaseId}/data.jsonstat.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a data release as JSON-stat 2.0 */
        get: operations["exportReleaseAsJsonStat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{releaseId}/data.sdmx.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a data release as SDMX-CSV 2.0 */
        get: operations["exportReleaseAsSdmx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{releaseId}/data.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a data release as XLSX */
        get: operations["exportReleaseAsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/releases/{releaseId}/dcat.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A data release as a dataset of DCAT-AP 3, for data portals */
        get: operations["describeRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your work list: reviews of the cities you evaluate, yours and nobody’s; a review lead sees all
         * @description Roles: evaluator, review-lead. Over: Sent versions of cities evaluated in that round. Scope of an API key: submissions:read.
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far blind second verdicts agree with the first in a round, and who drifts
         * @description Roles: review-lead. Over: Sent versions of cities evaluated in that round.
         */
        get: operations["getReviewAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give open reviews of a round to evaluators, by country, language and load
         * @description An area of a city goes to one person. Nobody gets a city he wrote for; a declared tie has ended the mandate.
         *
         *     Roles: review-lead. Over: Sent versions of cities evaluated in that round.
         */
        post: operations["assignReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/blind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers that wait for your blind verdict; nothing of the first review is shown
         * @description Roles: evaluator, review-lead. Over: The caller's own account.
         */
        get: operations["listBlindReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand reviews you have, or nobody has, to a colleague; a review lead hands over anybody’s
         * @description Roles: evaluator, review-lead. Over: Sent versions of cities evaluated in that round.
         */
        post: operations["handOverReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw answers of a round that a second evaluator judges without sight of the first verdict
         * @description Roles: review-lead. Over: Sent versions of cities evaluated in that round.
         */
        post: operations["drawReviewSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rounds, the latest opening first, and for a city its own deadline in each
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: instruments:read.
         */
        get: operations["listRounds"];
        put?: never;
        /**
         * Open a round: a network answers one instrument version until a deadline
         * @description Roles: network-manager, platform-administrator. Over: Networks the office belongs to, their rounds and members.
         */
        post: operations["openRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round; its state follows from the clock
         * @description Any signed-in account. Over: What every account may know: the same for all of them. Scope of an API key: instruments:read.
         */
        get: operations["getRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a round before its deadline, or seal one whose deadline has passed
         * @description Roles: network-manager, platform-administrator. Over: Networks the office belongs to, their rounds and members.
         */
        post: operations["closeRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the clock will do in a round, and what it did: closing, and reminders to cities
         * @description Roles: network-manager, platform-administrator. Over: Networks the office belongs to, their rounds and members.
         */
        get: operations["getRoundSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Standing scores the bearer may see, by submission
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead, network-manager. Over: Scores of the own city, of mandated cities in that round, and of networks of the office. Scope of an API key: scores:read.
         */
        get: operations["listScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{submissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The standing score of a submission: indicators, composites, versions
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead, network-manager. Over: Scores of the own city, of mandated cities in that round, and of networks of the office. Scope of an API key: scores:read.
         */
        get: operations["getScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{submissionId}/versions/{version}/derivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one number came about: formula, weights, answers, rules
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Answers of the own city, and of mandated cities in that round. Scope of an API key: scores:read.
         */
        get: operations["getDerivation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to enrol an authenticator; it counts once a code of it is confirmed
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["enrolSecondFactor"];
        /**
         * Remove the authenticator and its recovery codes; the session gets another cookie
         * @description Any signed-in account. Over: The caller's own account.
         */
        delete: operations["removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the authenticator with a code; the session gets another cookie
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New recovery codes in place of the old
         * @description Any signed-in account. Over: The caller's own account.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Act for another organisation one is a member of
         * @description Any signed-in account. Over: The caller's own account.
         */
        put: operations["chooseOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the own account is signed in, the last used first
         * @description Any signed-in account. Over: The caller's own account.
         */
        get: operations["listOwnSessions"];
        put?: never;
        post?: never;
        /**
         * End all sessions of the own account but the current one
         * @description Any signed-in account. Over: The caller's own account.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of the own sessions
         * @description Any signed-in account. Over: The caller's own account.
         */
        delete: operations["endOwnSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with address and password; the answer sets a session cookie
         * @description Where the account has a second factor, the session begins with POST /api/v1/sign-ins/second-factor. After five failures in a row the next try has to wait a minute, then two, four, at most an hour.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-ins/openid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers one may sign in at */
        get: operations["listOpenidProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-ins/openid/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in at a provider; the browser goes to the address of the answer */
        post: operations["beginOpenidSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-ins/openid/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the provider sends the browser back to; leads on to a page */
        get: operations["completeOpenidSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-ins/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey; the answer sets a session cookie */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-ins/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in with a passkey; the answer is for the browser’s credentials API */
        post: operations["beginPasskeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-ins/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second step of signing in: a code of the authenticator, or a recovery code
         * @description A code is good once. It belongs to the sign-in of the cookie, which is over after ten minutes.
         */
        post: operations["signInWithSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of the cookie */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The submissions you may look into: your own city, and the cities of your mandates
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Drafts in sight, and sent versions of cities evaluated in that round. Scope of an API key: submissions:read.
         */
        get: operations["listSubmissions"];
        put?: never;
        /**
         * Begin the own city's submission in an open round of its network; there is one per city and round
         * @description Roles: city-coordinator. Over: The city the caller works for. Scope of an API key: submissions:write.
         */
        post: operations["createSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A submission with its answers and progress; evaluators see what was last sent
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Drafts in sight, and sent versions of cities evaluated in that round. Scope of an API key: submissions:read.
         */
        get: operations["getSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save many answers of a draft, all or none; answers not named stay as they are
         * @description Roles: city-coordinator, contributor. Over: The city the caller works for. Scope of an API key: submissions:write.
         */
        put: operations["saveAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/answers/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save one answer of a draft
         * @description A version other than the present one is refused with `answer-version-stale`; the member `current` of the problem holds the present answer.
         *
         *     Roles: city-coordinator, contributor. Over: The city the caller works for. Scope of an API key: submissions:write.
         */
        put: operations["saveAnswer"];
        post?: never;
        /**
         * Take an answer back, with its remarks; the question is open again, its evidence stays
         * @description Roles: city-coordinator, contributor. Over: The city the caller works for. Scope of an API key: submissions:write.
         */
        delete: operations["clearAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/answers/{question}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Back an answer by an item, saying where in it; sent again, it says so anew
         * @description Roles: city-coordinator, contributor. Over: The city the caller works for. Scope of an API key: submissions:write.
         */
        put: operations["referToEvidence"];
        post?: never;
        /**
         * An item backs an answer no more; it stays in the library
         * @description Roles: city-coordinator, contributor. Over: The city the caller works for. Scope of an API key: submissions:write.
         */
        delete: operations["stopReferringToEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/answers/{question}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an answer was, who saved it and when, and what was typed and not taken; the latest first
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst. Over: Submissions of the own city, and of cities supported in that round. Scope of an API key: submissions:read.
         */
        get: operations["listAnswerHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who writes which section of a submission of your city
         * @description Roles: city-coordinator, contributor, council-reader. Over: The city the caller works for. Scope of an API key: submissions:read.
         */
        get: operations["listAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/assignments/{area}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who writes a section; contributors write what is assigned to them and nothing else
         * @description Roles: city-coordinator. Over: The city the caller works for.
         */
        put: operations["assignSection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every section of a submission of your city: who writes it, until when, and how far it has come
         * @description Roles: city-coordinator, contributor, council-reader. Over: The city the caller works for. Scope of an API key: submissions:read.
         */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers saved or cleared since you last asked, as they now stand: for forms that are open
         * @description Ask once without `since`, then load the submission, then ask every few seconds. No change is left out and, while nothing changes, the answer is 304 to its ETag.
         *
         *     Roles: city-coordinator, contributor, council-reader, partner-analyst. Over: Submissions of the own city, and of cities supported in that round. Scope of an API key: submissions:read.
         */
        get: operations["listAnswerChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check before you send: what is wanting, what is not asked and why, how far each area has come
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst. Over: Submissions of the own city, and of cities supported in that round. Scope of an API key: submissions:read.
         */
        get: operations["checkSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The evidence of a submission and what may be added; evaluators see what backs the version that stands
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Drafts in sight, and sent versions of cities evaluated in that round. Scope of an API key: submissions:read.
         */
        get: operations["listEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/evidence/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a file to the evidence of a submission
         * @description The file is the body. Its type is judged by its content, whatever Content-Type says; `listEvidence` tells what is taken. Content that is there already is not kept twice: the item that has it is answered, with `wasThere`. The same Idempotency-Key with the same content is the same request.
         *
         *     Roles: city-coordinator, contributor. Over: The city the caller works for. Scope of an API key: submissions:write.
         */
        post: operations["uploadEvidenceFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/evidence/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a link to the evidence of a submission
         * @description Roles: city-coordinator, contributor. Over: The city the caller works for. Scope of an API key: submissions:write.
         */
        post: operations["addEvidenceLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an item off the draft and all its answers; what was sent keeps it
         * @description An item no sent version holds is gone for good a day later; until then the same file, sent again, is the same item.
         *
         *     Roles: city-coordinator, contributor. Over: The city the caller works for. Scope of an API key: submissions:write.
         */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        /**
         * Say anew what an item is; versions that were sent keep their words
         * @description Roles: city-coordinator, contributor. Over: The city the caller works for. Scope of an API key: submissions:write.
         */
        patch: operations["changeEvidence"];
        trace?: never;
    };
    "/api/v1/submissions/{id}/evidence/{evidence}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The content of a file, to be kept; evaluators get what backs the version that stands
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Drafts in sight, and sent versions of cities evaluated in that round. Scope of an API key: submissions:read.
         */
        get: operations["downloadEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Remember, for yourself, at which question you left off
         * @description Roles: city-coordinator, contributor. Over: The city the caller works for. Scope of an API key: submissions:write.
         */
        put: operations["setPosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/previous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the same city answered in the round before, for the questions of this one
         * @description The version that stands of the latest earlier round of the same network, joined by what a question is called in every version. To keep an answer, save it with `kept: true`.
         *
         *     Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Drafts in sight, and sent versions of cities evaluated in that round. Scope of an API key: submissions:read.
         */
        get: operations["getPreviousAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/questionnaire.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The questionnaire with its answers, as a tagged PDF; evaluators see what was last sent
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Drafts in sight, and sent versions of cities evaluated in that round. Scope of an API key: submissions:read.
         */
        get: operations["getSubmissionPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/receipts/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was received in a version, with a fingerprint it can be checked by later
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Drafts in sight, and sent versions of cities evaluated in that round. Scope of an API key: submissions:read.
         */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/receipts/{version}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a tagged PDF, without the answers
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Drafts in sight, and sent versions of cities evaluated in that round. Scope of an API key: submissions:read.
         */
        get: operations["getReceiptPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen what was sent, with a reason; the version sent stands until the next is sent
         * @description Roles: city-coordinator. Over: The city the caller works for.
         */
        post: operations["reopenSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every answer of the version that stands with its review: self points, reviewed points and reason
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Reviews of sent versions: of the own city, and of cities supported or evaluated in that round. Scope of an API key: submissions:read.
         */
        get: operations["listSubmissionReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/reviews/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept many answers as they were sent
         * @description Roles: evaluator, review-lead. Over: Sent versions of cities evaluated in that round.
         */
        post: operations["acceptAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/reviews/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The review of one answer, with everything that was said about it
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst, evaluator, review-lead. Over: Reviews of sent versions: of the own city, and of cities supported or evaluated in that round. Scope of an API key: submissions:read.
         */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/reviews/{question}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appeal against corrected points, once, until 14 days after the verdict
         * @description Roles: city-coordinator. Over: The city the caller works for.
         */
        post: operations["raiseAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/reviews/{question}/blind-verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the blind second verdict you were drawn for; it measures agreement and changes no score
         * @description Roles: evaluator, review-lead. Over: Sent versions of cities evaluated in that round.
         */
        post: operations["giveBlindVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/reviews/{question}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an appeal, as another evaluator than the one who gave the verdict
         * @description Roles: evaluator, review-lead. Over: Sent versions of cities evaluated in that round.
         */
        post: operations["decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/reviews/{question}/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the city about an answer, until a day; a verdict closes the query
         * @description Roles: evaluator, review-lead. Over: Sent versions of cities evaluated in that round.
         */
        post: operations["openQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/reviews/{question}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a query with words, evidence or a corrected answer; what was sent stays as it is
         * @description Roles: city-coordinator, contributor. Over: The city the caller works for.
         */
        post: operations["replyToQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/reviews/{question}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an answer, or correct its points with a reason; closes a query about it
         * @description The city sees it at once. It can be revised until the city appeals or the results are released.
         *
         *     Roles: evaluator, review-lead. Over: Sent versions of cities evaluated in that round.
         */
        post: operations["giveVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/sections/{area}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say which office sees to a section and until when it should be ready
         * @description Roles: city-coordinator. Over: The city the caller works for.
         */
        put: operations["planSection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/sections/{area}/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a section in: every question asked in it has one of the four answers
         * @description Roles: city-coordinator, contributor. Over: The city the caller works for.
         */
        post: operations["markSectionReady"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/sections/{area}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a section back to those who write it, with a word about why
         * @description Roles: city-coordinator. Over: The city the caller works for.
         */
        post: operations["returnSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the answers: an immutable version is made and from then on counts
         * @description Every question that is asked needs one of the four states; what is wanting is listed.
         *
         *     Roles: city-coordinator. Over: The city the caller works for.
         */
        post: operations["submitSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is discussed about a submission, the latest thread first; evaluators never see it
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst. Over: Submissions of the own city, and of cities supported in that round.
         */
        get: operations["listThreads"];
        put?: never;
        /**
         * Begin a thread about a question, or about the submission as a whole, with its first comment
         * @description Those who write the section of the question are told.
         *
         *     Roles: city-coordinator, contributor, partner-analyst. Over: Submissions of the own city, and of cities supported in that round.
         */
        post: operations["openThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/threads/{thread}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer in a thread; those who took part in it are told
         * @description Roles: city-coordinator, contributor, partner-analyst. Over: Submissions of the own city, and of cities supported in that round.
         */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/threads/{thread}/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a comment of your own within 15 minutes; whom it newly calls upon is told
         * @description Roles: city-coordinator, contributor, partner-analyst. Over: Submissions of the own city, and of cities supported in that round.
         */
        put: operations["editComment"];
        post?: never;
        /**
         * Take a comment of your own back; its place in the thread stays, its words do not
         * @description Roles: city-coordinator, contributor, partner-analyst. Over: Submissions of the own city, and of cities supported in that round.
         */
        delete: operations["removeComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/threads/{thread}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a settled thread again
         * @description Roles: city-coordinator, contributor, partner-analyst. Over: Submissions of the own city, and of cities supported in that round.
         */
        post: operations["reopenThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/threads/{thread}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a thread; comments can still be added
         * @description Roles: city-coordinator, contributor, partner-analyst. Over: Submissions of the own city, and of cities supported in that round.
         */
        post: operations["resolveThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release the results of a city, as its review lead: the reviewed points count from now on
         * @description Every answer that is asked needs a verdict; no query and no appeal is open.
         *
         *     Roles: review-lead. Over: Sent versions of cities evaluated in that round.
         */
        post: operations["validateSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When you last looked into a submission, and what others did since
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst. Over: Submissions of the own city, and of cities supported in that round.
         */
        get: operations["getVisit"];
        /**
         * Remember, for yourself, that you look into a submission now; tells what others did before
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst. Over: Submissions of the own city, and of cities supported in that round.
         */
        put: operations["recordVisit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw what was sent, with a reason and for good; no figure of it counts any more
         * @description Roles: city-coordinator. Over: The city the caller works for.
         */
        post: operations["withdrawSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The answers as a workbook to write in away from the platform; what is locked comes back as it was
         * @description Roles: city-coordinator, contributor, council-reader, partner-analyst. Over: Submissions of the own city, and of cities supported in that round. Scope of an API key: submissions:read.
         */
        get: operations["getWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/submissions/{id}/workbook-comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a workbook would change, line by line and with its faults by cell
         * @description Stores nothing, so it takes no Idempotency-Key. Lines are accepted by saving their answers, each with the version shown here.
         *
         *     Roles: city-coordinator, contributor, council-reader, partner-analyst. Over: Submissions of the own city, and of cities supported in that round. Scope of an API key: submissions:read.
         */
        post: operations["compareWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts of the platform, or those whose name or address holds a word
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable an account: it ends its sessions, stops its API keys and lets nobody sign in
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["disableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable an account that was disabled
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["enableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a lost second factor away; the account is told by mail, its sessions end, and so do pauses after failed sign-ins
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        post: operations["resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where an account is signed in
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        get: operations["listUserSessions"];
        put?: never;
        post?: never;
        /**
         * End every session of an account
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        delete: operations["endUserSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one session of an account
         * @description Roles: platform-administrator. Over: Everything of this kind on the platform.
         */
        delete: operations["endUserSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Webhooks of the caller's organisation, the newest first
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager. Over: What belongs to the caller's organisation.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have news delivered to an address; the answer tells the secret that verifies them, once
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager. Over: What belongs to the caller's organisation.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A webhook; its secret is never told again
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager. Over: What belongs to the caller's organisation.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook, with what waits for it and its log
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager. Over: What belongs to the caller's organisation.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Change, pause or resume a webhook
         * @description What waits is tried anew, and at once, where it is set to active or gets another address. A stopped one begins again with what happens from then on; replay what failed.
         *
         *     Roles: city-coordinator, partner-analyst, review-lead, network-manager. Over: What belongs to the caller's organisation.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log of deliveries of the last 30 days, the newest first
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager. Over: What belongs to the caller's organisation.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a settled delivery again, unchanged and under the same webhook-id
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager. Over: What belongs to the caller's organisation.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new secret, told once; for 24 hours the one before signs too
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager. Over: What belongs to the caller's organisation.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a ping, in any state of the webhook; tried once, the log tells how it went
         * @description Roles: city-coordinator, partner-analyst, review-lead, network-manager. Over: What belongs to the caller's organisation.
         */
        post: operations["testWebhook"];
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
        AuditEntry: {
            /** @description Place in the chain of this service */
            sequence: number;
            /** Format: date-time */
            at: string;
            subject: string;
            /** @description Organisation of whoever acted */
            organisationId: string | null;
            action: string;
            objectKind: string;
            objectId: string | null;
            /** @description Organisations concerned, as far as the reader may know */
            concerns: string[];
            /** @description States and values, null where they are not the reader’s; SHA-256 digests stand for free text */
            before: unknown;
            after: unknown;
            traceId: string | null;
            /** @description Of this entry and, through the one before it, of all before */
            hash: string;
        };
        City: {
            code: string;
            name: string;
            country: string;
            lau: string | null;
            nuts: string | null;
            latitude: number | null;
            longitude: number | null;
            population: {
                year: number;
                value: number;
                source: string;
            }[];
            foreignBornShare: {
                year: number;
                value: number;
                source: string;
            }[];
            fictitious: boolean;
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** @description Counts the changes from 1; the ETag */
            version: number;
        };
        ConflictDeclaration: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            evaluatorId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            cityId: string;
            /**
             * @description `none`, or the kind of the tie
             * @enum {string}
             */
            kind: "none" | "employment" | "residence" | "family" | "financial" | "other";
            /** Format: date-time */
            declaredAt: string;
        };
        Erasure: {
            service: string;
            tables: {
                table: string;
                deleted: number;
                /** @description Rows that stay without what was personal */
                cleared: number;
                /** @description Rows that stay with the pseudonym, which nobody can resolve any more */
                kept: number;
            }[];
        };
        ImportReport: {
            dryRun: boolean;
            created: number;
            changed: number;
            unchanged: number;
            entries: {
                /** @description Where the entry stands: a JSON pointer, or the line of a CSV file */
                at: string;
                /** @enum {string} */
                kind: "organisation" | "city" | "network" | "membership" | "conflict-declaration" | "mandate";
                name: string;
                id: string | null;
                /** @enum {string} */
                outcome: "created" | "changed" | "unchanged";
                /** @description The facts that change */
                fields: string[];
            }[];
        };
        Mandate: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            cityId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /**
             * @description Technical partners support, evaluators evaluate
             * @enum {string}
             */
            kind: "support" | "evaluation";
            /** @description The round it is for; null for every round */
            roundId: string | null;
            /**
             * Format: date
             * @description First day
             */
            from: string;
            /** @description Planned last day; null for a mandate without end */
            until: string | null;
            /** @description The day from which on it opens nothing any more, where it was ended */
            endedOn: string | null;
        };
        Member: {
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "city" | "technical-partner" | "evaluator" | "network-office";
            /** @description First day; null where it is not known */
            since: string | null;
            /** @description Last day; null for a member of today */
            until: string | null;
        };
        Network: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            code: string;
            name: string;
            /** @description True for a network of invented cities */
            fictitious: boolean;
            /** @description Fewest cities a statistic of the network may sum up */
            minimumGroup: number;
        };
        Organisation: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** @enum {string} */
            kind: "city" | "technical-partner" | "evaluator" | "network-office";
            code: string;
            name: string;
            country: string | null;
            /** @description True for an invented city */
            fictitious: boolean;
        };
        PersonalData: {
            service: string;
            tables: {
                /** @description `schema.table` */
                table: string;
                purpose: string;
                rows: {
                    [key: string]: unknown;
                }[];
            }[];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
            code: string;
            requestId: string;
            invalidParams?: {
                name: string;
                code?: string;
                reason: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        ComparisonAnswerChange: {
            question: string;
            answer: {
                /** @enum {string} */
                state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                value?: string | string[] | number | {
                    numerator: number;
                    denominator: number;
                };
            };
        };
        Benchmark: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            round: components["schemas"]["RoundHead"];
            city: components["schemas"]["CityName"];
            submission: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                version: number;
                /** Format: date-time */
                submittedAt: string;
                /**
                 * @description Sent after the end of the round, in an extension; absent for what came in time
                 * @constant
                 */
                late?: true;
            };
            sample: components["schemas"]["SampleHead"];
            origins: ("validated" | "submitted" | "illustrative")[];
            peers: {
                /** @enum {string} */
                level: "foreign-born-band" | "population-band" | "round";
                cities: number;
                population: {
                    figure: {
                        value: number;
                        year: number;
                        source: string;
                    } | null;
                    band: {
                        code: string;
                        from: number | null;
                        to: number | null;
                    } | null;
                };
                foreignBornShare: {
                    figure: {
                        value: number;
                        year: number;
                        source: string;
                    } | null;
                    band: {
                        code: string;
                        from: number | null;
                        to: number | null;
                    } | null;
                };
                steps: {
                    /** @enum {string} */
                    level: "foreign-born-band" | "population-band" | "round";
                    cities: number | null;
                    /** @enum {string} */
                    outcome: "used" | "too-small" | "figure-missing" | "outside-bands";
                    reason: string;
                }[];
                suppressed: components["schemas"]["Suppression"] | null;
            };
            items: {
                code: string;
                /** @enum {string} */
                kind: "composite" | "indicator";
                title: string | null;
                strict: number | null;
                lenient: number | null;
                coverage: number;
                sample: components["schemas"]["Standing"];
                peers: components["schemas"]["Standing"];
            }[];
            strengths: {
                indicator: string;
                title: string | null;
                score: number;
                median: number;
                gap: number;
            }[];
            weaknesses: {
                indicator: string;
                title: string | null;
                score: number;
                median: number;
                gap: number;
            }[];
            published: components["schemas"]["PublishedFigure"][];
        };
        BenchmarkRounds: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            items: {
                round: components["schemas"]["RoundHead"];
                cities: {
                    /** @enum {string} */
                    origin: "validated" | "submitted" | "illustrative";
                    cities: number;
                }[];
            }[];
            nextCursor: string | null;
        };
        CityComparison: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            round: components["schemas"]["RoundHead"];
            sample: components["schemas"]["SampleHead"];
            cities: components["schemas"]["CityName"][];
            items: {
                code: string;
                /** @enum {string} */
                kind: "composite" | "indicator";
                title: string | null;
                values: {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    cityId: string;
                    strict: number | null;
                    lenient: number | null;
                    coverage: number;
                    difference: number | null;
                    rank: components["schemas"]["Rank"] | null;
                    suppressed: components["schemas"]["Suppression"] | null;
                }[];
            }[];
        };
        /** @description Null members are not known here yet */
        CityName: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            code: string | null;
            name: string | null;
            country: string | null;
        };
        ConsistencyReport: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            round: components["schemas"]["RoundHead"];
            sample: components["schemas"]["SampleHead"];
            suppressed: components["schemas"]["Suppression"] | null;
            groups: {
                group: string;
                /** @enum {string} */
                kind: "composite" | "indicator";
                title: string;
                sentence: string;
                /** @description Cronbach’s alpha on standardised parts; null where it is not defined, may be below 0 */
                alpha: number | null;
                /** @description Cities with every part, over which alpha is taken */
                cities: number;
                /** @description Cities the effective weights are taken over */
                weighedOver: number;
                parts: {
                    code: string;
                    title: string;
                    alphaWithout: number | null;
                    correlationWithRest: number | null;
                    /** @description Share of the weight in the group */
                    nominalWeight: number;
                    /** @description Share of the correlation ratios: what the part has to say in the scores of the group */
                    effectiveWeight: number | null;
                    correlationRatio: number | null;
                }[];
                flags: {
                    left: string;
                    right: string;
                    coefficient: number | null;
                    units: number;
                    /** @enum {string} */
                    flag: "negative" | "weak" | "redundant" | "undefined";
                }[];
                /** @description Parts to look at and why, the most pressing first */
                advice: {
                    code: string;
                    title: string;
                    sentences: string[];
                }[];
            }[] | null;
        };
        /** @description A figure with its bootstrap interval; small samples do reach below 0 */
        Estimate: {
            value: number;
            low: number;
            high: number;
        };
        EvaluatedPlan: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            round: components["schemas"]["RoundHead"];
            city: components["schemas"]["CityName"];
            sample: components["schemas"]["SampleHead"];
            submission: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                version: number;
            };
            plan: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                name: string;
                author: string;
                /** Format: date-time */
                createdAt: string;
                /** @enum {string} */
                origin: "validated" | "submitted" | "illustrative";
                changes: components["schemas"]["ComparisonAnswerChange"][];
                base: {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    submissionId: string;
                    submissionVersion: number;
                    methodVersion: string;
                };
            };
            baseChanged: boolean;
            evaluation: components["schemas"]["Evaluation"] | null;
            refused: {
                question: string;
                code: string;
                reason: string;
            }[];
        };
        Evaluation: {
            items: {
                code: string;
                /** @enum {string} */
                kind: "composite" | "indicator";
                title: string;
                before: {
                    strict: number | null;
                    lenient: number | null;
                    coverage: number;
                };
                after: {
                    strict: number | null;
                    lenient: number | null;
                    coverage: number;
                };
                difference: number | null;
            }[];
            questions: {
                question: string;
                title: string;
                indicator: string;
                before: {
                    /** @enum {string} */
                    state: "answered" | "not-applicable" | "not-our-competence" | "unknown" | "hidden";
                    points: number;
                    attainable: number;
                };
                after: {
                    /** @enum {string} */
                    state: "answered" | "not-applicable" | "not-our-competence" | "unknown" | "hidden";
                    points: number;
                    attainable: number;
                };
            }[];
            setAside: {
                question: string;
                title: string;
                because: string;
            }[];
            opened: {
                question: string;
                title: string;
            }[];
            standing: {
                item: string;
                before: {
                    rank: components["schemas"]["Rank"] | null;
                    suppressed: components["schemas"]["Suppression"] | null;
                };
                after: {
                    rank: components["schemas"]["Rank"] | null;
                    suppressed: components["schemas"]["Suppression"] | null;
                };
                /** @constant */
                held: "others-constant";
                says: string;
                /** @description How the interval was made; other choices than these are not in it */
                interval: {
                    level: number;
                    draws: number;
                    seed: number;
                    varies: string;
                    fixed: string;
                };
            };
        };
        Explanation: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            item: {
                code: string;
                title: string;
            };
            from: {
                round: components["schemas"]["RoundHead"];
                city: components["schemas"]["CityName"];
                /** @enum {string} */
                origin: "validated" | "submitted" | "illustrative";
                instrument: {
                    code: string;
                    version: string;
                };
                methodVersion: string;
                submission: {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    id: string;
                    version: number;
                };
                strict: number;
            };
            to: {
                round: components["schemas"]["RoundHead"];
                city: components["schemas"]["CityName"];
                /** @enum {string} */
                origin: "validated" | "submitted" | "illustrative";
                instrument: {
                    code: string;
                    version: string;
                };
                methodVersion: string;
                submission: {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    id: string;
                    version: number;
                };
                strict: number;
            };
            difference: number;
            /** @description All `byValue` and `byShare`, summed exactly, are `difference` to the last bit */
            parts: {
                /** @enum {string} */
                cause: "answer" | "correction" | "instrument" | "method" | "rounding";
                /** @description Null for the method, for rounding, and for indicators without a published score */
                indicator: string | null;
                /** @description By its meaning, which both instrument versions share */
                question: {
                    lineage: string;
                    title: string;
                } | null;
                byValue: number;
                byShare: number;
            }[];
            indicators: {
                code: string;
                title: string;
                points: number;
            }[];
            causes: {
                /** @enum {string} */
                cause: "answer" | "correction" | "instrument" | "method" | "rounding";
                points: number;
                says: string;
            }[];
            /** @enum {string} */
            level: "questions" | "indicators";
            /** @description What could not be told, and why */
            says: string[];
        };
        /** @description A dataset of JSON-stat 2.0, https://json-stat.org/full/ */
        JsonStatDataset: {
            /** @constant */
            version: "2.0";
            /** @constant */
            class: "dataset";
            id: string[];
            size: number[];
            dimension: {
                [key: string]: unknown;
            };
            value: {
                [key: string]: number;
            };
        } & {
            [key: string]: unknown;
        };
        LaboratoryRun: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            /**
             * @description Made to try a method. Nothing here is published; the published figures stand beside
             * @constant
             */
            experimental: true;
            round: components["schemas"]["RoundHead"];
            sample: components["schemas"]["SampleHead"];
            item: {
                code: string;
                title: string;
            };
            method: {
                weights: {
                    /** @constant */
                    by: "published";
                } | {
                    /** @constant */
                    by: "equal";
                    /**
                     * @description Equal among the parts of each group, or among all questions
                     * @default group
                     * @enum {string}
                     */
                    per: "group" | "leaf";
                } | {
                    /** @constant */
                    by: "set";
                    /**
                     * Format: uuid
                     * @description Id of a weight set
                     */
                    id: string;
                    version: number;
                } | {
                    /**
                     * @description Weights of the parts of the item from their correlations
                     * @constant
                     */
                    by: "factor-analysis";
                    /** @description Factors kept; as many as the data advise where absent */
                    factors?: number;
                } | {
                    /** @constant */
                    by: "first-component";
                } | {
                    /** @constant */
                    by: "benefit-of-the-doubt";
                    /** @description Least share of the weight a part may have */
                    leastShare?: number;
                    /** @description Largest share of the weight a part may have */
                    mostShare?: number;
                };
                set: {
                    /** Format: uuid */
                    id: string;
                    version: number;
                    name: string;
                } | null;
                /** @description Questions left out as constant */
                leftOut: string[];
                solver: {
                    name: string;
                    tieRule: string;
                } | null;
                /** @description Every step with all parameters, what nobody chose, and what the steps did */
                log: {
                    format: string;
                    spec: {
                        [key: string]: unknown;
                    };
                    input: {
                        [key: string]: unknown;
                    };
                    fixed: {
                        [key: string]: unknown;
                    };
                    effects: {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: unknown;
                };
            };
            /** @description How intervals were made: every weight drawn within a share of itself, or each part of the item left out once */
            doubt: {
                /** @enum {string} */
                varied: "weights" | "parts";
                within: number | null;
                draws: number;
                seed: number | null;
                level: number;
            };
            suppressed: components["schemas"]["Suppression"] | null;
            shifts: {
                /** @description Mean over the cities of the places moved, either way */
                mean: number;
                largest: number;
                risers: {
                    city: components["schemas"]["CityName"];
                    places: number;
                }[];
                fallers: {
                    city: components["schemas"]["CityName"];
                    places: number;
                }[];
            } | null;
            cities: {
                city: components["schemas"]["CityName"];
                /** @description On the scale of the run */
                score: number | null;
                rank: components["schemas"]["Rank"] | null;
                published: {
                    score: number;
                    rank: components["schemas"]["Rank"] | null;
                    /**
                     * @description Where interval and band of the published place come from: the published robustness run, or, until it is there, the drawn weights of this run
                     * @enum {string}
                     */
                    doubt: "robustness" | "weights";
                };
                shift: {
                    /** @description Places won (above 0) or lost against the published method */
                    places: number | null;
                    /** @description Points won or lost; null where the run is not on the published scale of 0 to 100 */
                    points: number | null;
                };
            }[];
            /** @description Cities without a published score of the item: they take no part */
            withoutScore: components["schemas"]["CityName"][];
        };
        LargestGains: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            round: components["schemas"]["RoundHead"];
            city: components["schemas"]["CityName"];
            sample: components["schemas"]["SampleHead"];
            submission: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                version: number;
            };
            item: {
                code: string;
                strict: number | null;
            };
            gains: {
                question: string;
                title: string;
                indicator: string;
                current: {
                    /** @enum {string} */
                    state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                    value?: string | string[] | number | {
                        numerator: number;
                        denominator: number;
                    };
                } | null;
                proposed: {
                    /** @enum {string} */
                    state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                    value?: string | string[] | number | {
                        numerator: number;
                        denominator: number;
                    };
                };
                points: number;
                best: number;
                questionPoints: {
                    before: number;
                    after: number;
                    attainable: number;
                };
                opened: {
                    question: string;
                    title: string;
                }[];
                setAside: {
                    question: string;
                    title: string;
                    because: string;
                }[];
                help: string;
            }[];
            /** @description The largest gains that go together, evaluated as one: gains do not simply add */
            together: {
                changes: components["schemas"]["ComparisonAnswerChange"][];
                points: number;
                sumOfSingles: number;
            };
            suppressed: components["schemas"]["Suppression"] | null;
            instrumentAt: string;
        };
        Plan: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            name: string;
            author: string;
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            origin: "validated" | "submitted" | "illustrative";
            changes: components["schemas"]["ComparisonAnswerChange"][];
            base: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                submissionId: string;
                submissionVersion: number;
                methodVersion: string;
            };
        };
        Plans: {
            items: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                name: string;
                author: string;
                /** Format: date-time */
                createdAt: string;
                /** @enum {string} */
                origin: "validated" | "submitted" | "illustrative";
                changes: components["schemas"]["ComparisonAnswerChange"][];
                base: {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    submissionId: string;
                    submissionVersion: number;
                    methodVersion: string;
                };
            }[];
        };
        Progress: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            city: components["schemas"]["CityName"];
            from: {
                round: components["schemas"]["RoundHead"];
                /** @enum {string} */
                origin: "validated" | "submitted" | "illustrative";
                instrument: {
                    code: string;
                    version: string;
                };
                methodVersion: string;
                submissionVersion: number;
            };
            to: {
                round: components["schemas"]["RoundHead"];
                /** @enum {string} */
                origin: "validated" | "submitted" | "illustrative";
                instrument: {
                    code: string;
                    version: string;
                };
                methodVersion: string;
                submissionVersion: number;
            };
            core: {
                shared: number;
                onlyFrom: string[];
                onlyTo: string[];
                from: {
                    points: number;
                    attainable: number;
                    index: number | null;
                };
                to: {
                    points: number;
                    attainable: number;
                    index: number | null;
                };
                change: number | null;
                questions: {
                    lineage: string;
                    from: {
                        /** @enum {string} */
                        state: "answered" | "not-applicable" | "not-our-competence" | "unknown" | "hidden";
                        points: number;
                        attainable: number;
                    };
                    to: {
                        /** @enum {string} */
                        state: "answered" | "not-applicable" | "not-our-competence" | "unknown" | "hidden";
                        points: number;
                        attainable: number;
                    };
                }[];
            };
            items: {
                code: string;
                /** @enum {string} */
                kind: "composite" | "indicator";
                title: string | null;
                from: number | null;
                to: number | null;
                change: number | null;
            }[];
            sameInstrument: boolean;
            sameMethod: boolean;
        };
        /** @description Taken over from a report; beside every sample, inside none */
        PublishedFigure: {
            /** @constant */
            origin: "published";
            indicator: string;
            score: number;
            year: number | null;
            questionnaire: string;
            source: string;
        };
        /** @description Place 1 is the best; ties share the better place, `tied` counts the cities on it, `of` those ranked. Never without interval and band. */
        Rank: {
            place: number;
            tied: number;
            of: number;
            /** @description Places reached in 5, 50 and 95 % of all rebuilds of the index */
            interval: {
                low: number;
                median: number;
                high: number;
            };
            /** @description 1 is the best; cities whose intervals overlap share a band and are not to be ordered */
            band: number;
        };
        RankedCities: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            sample: components["schemas"]["SampleHead"] | null;
            items: {
                city: components["schemas"]["CityName"];
                /**
                 * @description Sent after the end of the round, in an extension; absent for what came in time
                 * @constant
                 */
                late?: true;
                scores: {
                    code: string;
                    /** @enum {string} */
                    kind: "composite" | "indicator";
                    title: string | null;
                    strict: number | null;
                    lenient: number | null;
                    coverage: number;
                    rank: components["schemas"]["Rank"] | null;
                    suppressed: components["schemas"]["Suppression"] | null;
                }[];
            }[];
            nextCursor: string | null;
        };
        Release: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            code: string;
            /** @description Counts the releases of a round and origin, from 1 */
            version: number;
            title: string;
            creators: string[];
            /** Format: date-time */
            publishedAt: string;
            citation: string;
            licence: {
                /** @constant */
                data: "CC-BY-4.0";
                instrument: string;
            };
            round: components["schemas"]["RoundHead"];
            sample: {
                /** @enum {string} */
                origin: "validated" | "submitted" | "illustrative";
                instrument: {
                    code: string;
                    version: string;
                };
                methodVersion: string;
            };
            cities: number;
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            archive: {
                path: string;
                bytes: number;
                /** @description Of the whole archive; every file inside has its own */
                sha256: string;
            };
            /** @description Where its DCAT-AP metadata are */
            dcat: string;
            /** @description Where its figures are, in five formats */
            exports: string[];
        };
        /** @description How the intervals and bands of a sample come about */
        Robustness: {
            round: components["schemas"]["RoundHead"];
            sample: components["schemas"]["SampleHead"];
            /** @enum {string} */
            state: "pending" | "running" | "finished" | "refused";
            /** @description Items finished over items */
            progress: number;
            refused: {
                /** @enum {string} */
                code: "fewer-than-minimum" | "instrument-unknown" | "instrument-unreadable" | "scores-do-not-fit" | "figures-not-reproduced";
                reason: string;
                subject: string | null;
            } | null;
            /** @description How ranks are tried */
            design: {
                version: string;
                /** @description Share of the draws an interval covers; 0.9 is 5 to 95 % */
                level: number;
                /** @description A drawn weight lies within this share of itself */
                weightsWithin: number;
                /** @description Assumed chance that a review moves an answer not yet reviewed by one level */
                revisedShare: number;
            };
            /** @description What the finished run varied, how often, and what stayed fixed */
            record: {
                seed: number;
                draws: number;
                varied: {
                    /** @enum {string} */
                    factor: "question-weights" | "unknown-answers" | "answers-not-reviewed" | "normalisation" | "part-weights" | "aggregation";
                    published: string;
                    /** @description Draws by option */
                    options: {
                        [key: string]: number;
                    };
                }[];
                fixed: {
                    factor: string;
                    to: string;
                    because: string;
                }[];
            } | null;
            items: {
                code: string;
                /** @enum {string} */
                kind: "composite" | "indicator";
                title: string | null;
                /** @description Mean of |published place − place| over cities and draws */
                meanRankShift: number | null;
            }[] | null;
        };
        RoundExport: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            round: components["schemas"]["RoundHead"];
            rows: {
                [key: string]: string | number | null;
            }[];
        };
        RoundHead: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            code: string;
            name: string;
            network: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                code: string | null;
                name: string | null;
            };
            instrument: {
                code: string;
                version: string;
            };
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            closedAt: string | null;
            referenceYear: number;
            fictitious: boolean;
            /** @description Fewest cities a statistic of the round sums up */
            minimumGroup: number;
        };
        RoundStatistics: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            round: components["schemas"]["RoundHead"];
            samples: {
                /** @enum {string} */
                origin: "validated" | "submitted" | "illustrative";
                instrument: {
                    code: string;
                    version: string;
                };
                methodVersion: string;
                cities: number;
                items: {
                    code: string;
                    /** @enum {string} */
                    kind: "composite" | "indicator";
                    title: string | null;
                    statistics: components["schemas"]["Statistics"] | null;
                    suppressed: components["schemas"]["Suppression"] | null;
                }[];
                groups: {
                    group: string;
                    name: string | null;
                    cities: number;
                    items: {
                        code: string;
                        /** @enum {string} */
                        kind: "composite" | "indicator";
                        title: string | null;
                        statistics: components["schemas"]["Statistics"] | null;
                        suppressed: components["schemas"]["Suppression"] | null;
                    }[];
                }[] | null;
            }[];
        };
        SampleHead: {
            /** @enum {string} */
            origin: "validated" | "submitted" | "illustrative";
            instrument: {
                code: string;
                version: string;
            };
            methodVersion: string;
            cities: number;
        };
        SensitivityReport: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            round: components["schemas"]["RoundHead"];
            sample: components["schemas"]["SampleHead"];
            item: {
                code: string;
                title: string;
            };
            suppressed: components["schemas"]["Suppression"] | null;
            /** @description What the numbers say, in one or two sentences */
            sentence: string | null;
            sensitivity: {
                cities: number;
                /** @description Base sample size N of the design; intervals narrow with its root */
                rows: number;
                /** @description Times the index was rebuilt: N (factors + 2) */
                runs: number;
                seed: number;
                /** @description Share of the resamples an interval covers */
                level: number;
                /** @description Places a city moves on average when the method is varied */
                meanRankShift: number;
                factors: {
                    /** @enum {string} */
                    factor: "weights" | "weight-draws" | "normalisation" | "aggregation";
                    varied: string;
                    /** @description V(E(Y|X))/V(Y): what this choice alone explains */
                    first: components["schemas"]["Estimate"] | null;
                    /** @description What is left while all other choices are fixed */
                    total: components["schemas"]["Estimate"] | null;
                    /** @description Why the choice was not varied; null where it was */
                    idle: string | null;
                }[];
            } | null;
        };
        Standing: {
            statistics: components["schemas"]["Statistics"] | null;
            suppressed: components["schemas"]["Suppression"] | null;
            rank: components["schemas"]["Rank"] | null;
        };
        /** @description Strict scores of a group; quartiles by type 7; `n` cities with a score */
        Statistics: {
            n: number;
            min: number;
            q1: number;
            median: number;
            q3: number;
            max: number;
            mean: number;
        };
        /** @description Why a figure is null */
        Suppression: {
            /** @enum {string} */
            code: "group-too-small" | "complementary" | "awaiting-changes" | "rank-pending" | "rank-refused" | "no-score";
            reason: string;
        };
        /** @description One version of a weight set; it never changes and may be cited */
        WeightSet: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            version: number;
            latestVersion: number;
            name: string;
            description: string;
            instrument: {
                code: string;
                version: string;
            };
            definition: {
                /** @constant */
                method: "given";
                /** @description Of items among the parts of their composites, or of questions in their indicator; codes left out keep what the instrument gives */
                weights: {
                    [key: string]: number;
                };
            } | {
                /** @constant */
                method: "budget-allocation";
                /** @description By composite or indicator: for each expert, 100 points over all of its parts */
                groups: {
                    [key: string]: {
                        [key: string]: number;
                    }[];
                };
            } | {
                /** @constant */
                method: "pairwise-comparison";
                /** @description By composite or indicator: `groups.core.language.commitment` is how many times as important language is as commitment; one side of each pair is enough */
                groups: {
                    [key: string]: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                };
            } | {
                /** @constant */
                method: "equal";
            };
            /** @description By code, as used; other codes keep the weight of the instrument */
            weights: {
                [key: string]: number;
            };
            groups: {
                group: string;
                /** @description Of the parts in this group; they sum to 1 */
                shares: {
                    [key: string]: number;
                };
                /** @description Of pairwise comparisons (Saaty): under 0.1 they agree well enough. Null for other methods */
                consistencyRatio: number | null;
                warnings: {
                    /** @enum {string} */
                    code: "inconsistent-comparisons" | "too-many-parts";
                    reason: string;
                }[];
            }[];
            author: {
                /** @description Account, pseudonymous */
                subject: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
            };
            /** Format: date-time */
            createdAt: string;
        };
        WhatIf: {
            /** @description Hash of the data behind the response: equal data, equal version. Part of the ETag. */
            dataVersion: string;
            round: components["schemas"]["RoundHead"];
            city: components["schemas"]["CityName"];
            sample: components["schemas"]["SampleHead"];
            submission: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                version: number;
            };
            items: {
                code: string;
                /** @enum {string} */
                kind: "composite" | "indicator";
                title: string;
                before: {
                    strict: number | null;
                    lenient: number | null;
                    coverage: number;
                };
                after: {
                    strict: number | null;
                    lenient: number | null;
                    coverage: number;
                };
                difference: number | null;
            }[];
            questions: {
                question: string;
                title: string;
                indicator: string;
                before: {
                    /** @enum {string} */
                    state: "answered" | "not-applicable" | "not-our-competence" | "unknown" | "hidden";
                    points: number;
                    attainable: number;
                };
                after: {
                    /** @enum {string} */
                    state: "answered" | "not-applicable" | "not-our-competence" | "unknown" | "hidden";
                    points: number;
                    attainable: number;
                };
            }[];
            setAside: {
                question: string;
                title: string;
                because: string;
            }[];
            opened: {
                question: string;
                title: string;
            }[];
            standing: {
                item: string;
                before: {
                    rank: components["schemas"]["Rank"] | null;
                    suppressed: components["schemas"]["Suppression"] | null;
                };
                after: {
                    rank: components["schemas"]["Rank"] | null;
                    suppressed: components["schemas"]["Suppression"] | null;
                };
                /** @constant */
                held: "others-constant";
                says: string;
                /** @description How the interval was made; other choices than these are not in it */
                interval: {
                    level: number;
                    draws: number;
                    seed: number;
                    varies: string;
                    fixed: string;
                };
            };
        };
        AcceptedInvitation: {
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            roles: ("city-coordinator" | "contributor" | "council-reader" | "partner-analyst" | "evaluator" | "review-lead" | "network-manager" | "platform-administrator")[];
            /**
             * @description Whether an account was made, or one that exists joined
             * @enum {string}
             */
            account: "made" | "joined";
        };
        ApiKey: {
            /**
             * Format: uuid
             * @description Also the subject under which the key appears in the audit log
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description Account of its creator, with whose roles the key acts
             */
            creatorId: string;
            name: string;
            scopes: ("registry:read" | "instruments:read" | "submissions:read" | "submissions:write" | "scores:read" | "statistics:read")[];
            quotaPerDay: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            revokedAt: string | null;
            /** @description How the secrets begin that are good now: two while a rotation has its grace */
            secrets: {
                startsWith: string;
                /** Format: date-time */
                expiresAt: string;
            }[];
        };
        ApiKeyRotationInput: {
            /**
             * @description How long the former secret stays good beside the new one, 0 to 168 hours
             * @default 24
             */
            graceHours: number;
            /** @description Days until the new secret expires, 1 to 365 */
            expiresInDays: number;
        };
        ApiKeyUsage: {
            quotaPerDay: number;
            days: {
                /** Format: date */
                day: string;
                /** @description The word after /api/v1/ of what was called */
                routeGroup: string;
                /** @description All calls, refused ones included */
                calls: number;
                /** @description Calls answered 401, 403 or 429 */
                refusals: number;
            }[];
        };
        ChangedMembership: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            userId: string;
            roles: ("city-coordinator" | "contributor" | "council-reader" | "partner-analyst" | "evaluator" | "review-lead" | "network-manager" | "platform-administrator")[];
        };
        Invitation: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            roles: ("city-coordinator" | "contributor" | "council-reader" | "partner-analyst" | "evaluator" | "review-lead" | "network-manager" | "platform-administrator")[];
            language: string;
            /** @description Account of whoever invited; null for the first administrator */
            inviterId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            email: string;
            /** @enum {string} */
            status: "pending" | "expired" | "accepted" | "revoked" | "replaced";
        };
        InvitationAcceptanceInput: {
            token: string;
            /** @description Needed where the address has no account yet */
            name?: string;
            /** @description Of the account; may be left out by who is signed in to it. A new one is 12 to 200 characters */
            password?: string;
            /** @description Of a new account, ISO 639-1; left out: that of the invitation */
            language?: string;
            /** @description IANA time zone, such as Europe/Riga */
            timeZone?: string;
        };
        MadeInvitation: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            roles: ("city-coordinator" | "contributor" | "council-reader" | "partner-analyst" | "evaluator" | "review-lead" | "network-manager" | "platform-administrator")[];
            language: string;
            /** @description Account of whoever invited; null for the first administrator */
            inviterId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Mail: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            recipient: string;
            subject: string;
            body: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Null where it was not delivered, or not yet */
            sentAt: string | null;
        };
        Membership: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            userId: string;
            name: string;
            /** @description Null for who may not invite into the organisation */
            email: string | null;
            roles: ("city-coordinator" | "contributor" | "council-reader" | "partner-analyst" | "evaluator" | "review-lead" | "network-manager" | "platform-administrator")[];
            /** Format: date-time */
            joinedAt: string;
            isDisabled: boolean;
        };
        NewApiKeyInput: {
            /** @description What the key is for */
            name: string;
            scopes: ("registry:read" | "instruments:read" | "submissions:read" | "submissions:write" | "scores:read" | "statistics:read")[];
            /** @description Days until the key expires, 1 to 365 */
            expiresInDays: number;
            /** @description Calls allowed in one day (UTC) */
            quotaPerDay: number;
        };
        NewInvitationInput: {
            /** Format: email */
            email: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /** @description Roles that fit the kind of the organisation */
            roles: ("city-coordinator" | "contributor" | "council-reader" | "partner-analyst" | "evaluator" | "review-lead" | "network-manager" | "platform-administrator")[];
            /** @description Language of the mail and of the account, ISO 639-1; left out: that of the country */
            language?: string;
        };
        /**
         * @description `daily`: gathered until the hour of the digest
         * @enum {string}
         */
        NoticeDelivery: "at-once" | "daily" | "off";
        /**
         * @description `daily`: gathered until the hour of the digest
         * @enum {string}
         */
        NoticeDeliveryInput: "at-once" | "daily" | "off";
        /** @enum {string} */
        NoticeKind: "section-assigned" | "section-due-soon" | "section-overdue" | "section-ready" | "section-returned" | "commented" | "mentioned" | "deadline-near" | "round-closed" | "extension-asked" | "extension-granted" | "extension-refused" | "submission-sent" | "review-assigned" | "query-opened" | "query-due-soon" | "query-answered" | "query-closed" | "appeal-raised" | "appeal-decided" | "results-released";
        Notification: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            kind: components["schemas"]["NoticeKind"];
            /**
             * Format: uuid
             * @description UUID
             */
            cityId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            submissionId: string | null;
            area: string | null;
            question: string | null;
            /** @description Until when something has to be done */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When it happened
             */
            at: string;
            /**
             * Format: date-time
             * @description Since when it is in this list
             */
            shownAt: string;
            readAt: string | null;
        };
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            nextCursor: string | null;
            /** @description How many of the account are not read */
            unread: number;
        };
        NotificationSettings: {
            groups: {
                /** @description Sections: assigned, due, ready, returned */
                work: {
                    inApp: components["schemas"]["NoticeDelivery"];
                    mail: components["schemas"]["NoticeDelivery"];
                };
                /** @description Comments and mentions */
                discussion: {
                    inApp: components["schemas"]["NoticeDelivery"];
                    mail: components["schemas"]["NoticeDelivery"];
                };
                /** @description Deadlines, their extension, the end of a round */
                deadlines: {
                    inApp: components["schemas"]["NoticeDelivery"];
                    mail: components["schemas"]["NoticeDelivery"];
                };
                /** @description Submissions sent, reviews, queries, appeals */
                review: {
                    inApp: components["schemas"]["NoticeDelivery"];
                    mail: components["schemas"]["NoticeDelivery"];
                };
                /** @description Results that were released */
                results: {
                    inApp: components["schemas"]["NoticeDelivery"];
                    mail: components["schemas"]["NoticeDelivery"];
                };
            };
            /** @description Hour of the day, 0 to 23, in the time zone of the profile */
            digestHour: number;
            /** @description Mails wait until they are over: mentions and what is overdue until the morning at most */
            quietHours: {
                from: number;
                until: number;
            } | null;
        };
        NotificationSettingsInput: {
            groups: {
                /** @description Sections: assigned, due, ready, returned */
                work: {
                    inApp: components["schemas"]["NoticeDeliveryInput"];
                    mail: components["schemas"]["NoticeDeliveryInput"];
                };
                /** @description Comments and mentions */
                discussion: {
                    inApp: components["schemas"]["NoticeDeliveryInput"];
                    mail: components["schemas"]["NoticeDeliveryInput"];
                };
                /** @description Deadlines, their extension, the end of a round */
                deadlines: {
                    inApp: components["schemas"]["NoticeDeliveryInput"];
                    mail: components["schemas"]["NoticeDeliveryInput"];
                };
                /** @description Submissions sent, reviews, queries, appeals */
                review: {
                    inApp: components["schemas"]["NoticeDeliveryInput"];
                    mail: components["schemas"]["NoticeDeliveryInput"];
                };
                /** @description Results that were released */
                results: {
                    inApp: components["schemas"]["NoticeDeliveryInput"];
                    mail: components["schemas"]["NoticeDeliveryInput"];
                };
            };
            /** @description Hour of the day, 0 to 23, in the time zone of the profile */
            digestHour: number;
            /** @description Mails wait until they are over: mentions and what is overdue until the morning at most */
            quietHours: {
                from: number;
                until: number;
            } | null;
        };
        OpenidProviders: {
            items: {
                id: string;
                label: string;
            }[];
        };
        OpenidSignIn: {
            /** Format: uri */
            url: string;
        };
        OwnSessions: {
            items: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                /** @description Such as `Firefox on Linux`; null where the browser says nothing */
                device: string | null;
                /** Format: date-time */
                beganAt: string;
                /**
                 * Format: date-time
                 * @description To the minute
                 */
                lastUsedAt: string;
                /**
                 * Format: date-time
                 * @description At the latest; it ends sooner when it is not used for 12 hours
                 */
                endsAt: string;
                /** @description The organisation acted for */
                organisationId: string | null;
                isCurrent: boolean;
            }[];
        };
        Passkey: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            name: string;
            addedAt: string | null;
            /** @description True where its owner has it on other devices too */
            isSynchronised: boolean;
        };
        /** @description For PublicKeyCredential.parseCreationOptionsFromJSON() */
        PasskeyCreationOptions: {
            challenge: string;
        } & {
            [key: string]: unknown;
        };
        /** @description For PublicKeyCredential.parseRequestOptionsFromJSON() */
        PasskeyRequestOptions: {
            challenge: string;
            /** @constant */
            userVerification: "required";
        } & {
            [key: string]: unknown;
        };
        Passkeys: {
            items: components["schemas"]["Passkey"][];
        };
        Person: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** @description Of a colleague in the own organisation; null for others */
            name: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            organisationName: string;
        };
        PresenceHeartbeatInput: {
            /**
             * Format: uuid
             * @description UUID
             */
            cityId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            submissionId: string;
            /** @description Code of the question one is at; null beside the questions */
            question: string | null;
        };
        PresentPerson: {
            /** @description Of a colleague in the own organisation; null for others */
            accountId: string | null;
            /** @description Of a colleague in the own organisation; null for others */
            name: string | null;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            organisationName: string;
            question: string | null;
        };
        Principal: {
            subject: string;
            organisation: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                /** @enum {string} */
                kind: "city" | "technical-partner" | "evaluator" | "network-office";
            };
            roles: ("city-coordinator" | "contributor" | "council-reader" | "partner-analyst" | "evaluator" | "review-lead" | "network-manager" | "platform-administrator")[];
            mandates: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                cityId: string;
                /** @enum {string} */
                kind: "support" | "evaluation";
                /** @default null */
                roundId: string | null;
                until: string | null;
            }[];
            scopes?: ("registry:read" | "instruments:read" | "submissions:read" | "submissions:write" | "scores:read" | "statistics:read")[];
        };
        Profile: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            name: string;
            email: string;
            isEmailVerified: boolean;
            language: string;
            /** @description IANA time zone: of digests, quiet hours and the dates in mails */
            timeZone: string;
            hasSecondFactor: boolean;
            /** @description True where the roles of the account are nothing in a session that began without a second factor */
            needsSecondFactor: boolean;
            /** @description The organisations of the account, the first joined first */
            memberships: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
                organisationName: string;
                /** @enum {string} */
                organisationKind: "city" | "technical-partner" | "evaluator" | "network-office";
                roles: ("city-coordinator" | "contributor" | "council-reader" | "partner-analyst" | "evaluator" | "review-lead" | "network-manager" | "platform-administrator")[];
            }[];
        };
        ReadNotificationsInput: {
            ids: string[];
        } | {
            /**
             * Format: date-time
             * @description All that were in the list at this moment
             */
            until: string;
        };
        RecoveryCodes: {
            /** @description Each is good once; they are shown this one time */
            recoveryCodes: string[];
        };
        RoleChangeInput: {
            roles: ("city-coordinator" | "contributor" | "council-reader" | "partner-analyst" | "evaluator" | "review-lead" | "network-manager" | "platform-administrator")[];
        };
        SecondFactorEnrolment: {
            /** @description otpauth:// address for an authenticator, often shown as a QR code */
            uri: string;
            /** @description Each is good once; they are shown this one time */
            recoveryCodes: string[];
        };
        ShownApiKey: {
            /**
             * Format: uuid
             * @description Also the subject under which the key appears in the audit log
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description Account of its creator, with whose roles the key acts
             */
            creatorId: string;
            name: string;
            scopes: ("registry:read" | "instruments:read" | "submissions:read" | "submissions:write" | "scores:read" | "statistics:read")[];
            quotaPerDay: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            revokedAt: string | null;
            /** @description The secret, told this once; a replayed answer is without it */
            key?: string;
        };
        /** @description What comes next */
        SignIn: {
            /** @enum {string} */
            next: "signed-in" | "second-factor";
        };
        SubmissionPresence: {
            /**
             * Format: uuid
             * @description UUID
             */
            cityId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            submissionId: string;
            /** @description Without oneself */
            present: components["schemas"]["PresentPerson"][];
        };
        UnreadCount: {
            /** @description How many of the account are not read */
            unread: number;
        };
        User: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            name: string;
            email: string;
            isEmailVerified: boolean;
            language: string;
            hasSecondFactor: boolean;
            disabledAt: string | null;
            /** Format: date-time */
            createdAt: string;
            memberships: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
                organisationCode: string;
                organisationName: string;
                roles: ("city-coordinator" | "contributor" | "council-reader" | "partner-analyst" | "evaluator" | "review-lead" | "network-manager" | "platform-administrator")[];
            }[];
        };
        UserSession: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Last renewed, which happens once a day while it is used
             */
            updatedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description The organisation acted for */
            organisationId: string | null;
            /** @description As the browser names itself */
            userAgent: string | null;
        };
        Webhook: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            url: string;
            description: string;
            eventTypes: string[];
            /**
             * @description Stopped by the platform where deliveries failed for three days, or the receiver answered 410
             * @enum {string}
             */
            state: "active" | "paused" | "stopped";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description The `webhook-id` it is sent under
             */
            messageId: string;
            /** @enum {string} */
            eventType: "score-ready" | "submission-submitted" | "submission-reopened" | "submission-withdrawn" | "submission-validated" | "round-opened" | "round-closed" | "release-published" | "mandate-given" | "mandate-ended" | "ping";
            /**
             * @description Withheld: the organisation was no longer entitled to the news when they were to be sent
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed" | "withheld";
            /** @description Tries since it was made, or replayed */
            attempts: number;
            /** @description HTTP status of the last answer; null without one */
            lastStatus: number | null;
            /** @description Why the last try did not succeed */
            lastFault: string | null;
            /** Format: date-time */
            createdAt: string;
            firstTriedAt: string | null;
            /** @description Null where it is settled */
            nextTryAt: string | null;
            finishedAt: string | null;
        };
        WebhookWithSecret: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            url: string;
            description: string;
            eventTypes: string[];
            /**
             * @description Stopped by the platform where deliveries failed for three days, or the receiver answered 410
             * @enum {string}
             */
            state: "active" | "paused" | "stopped";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Verifies signatures: whsec_ and 32 bytes in base64. Told this once; a replayed answer is without it */
            secret?: string;
        };
        AcceptancesInput: {
            /** @description The submission version you reviewed; a stale one is refused */
            version: number;
            /** @description These, as they were sent; left out: everything open that is yours to judge */
            questions?: string[];
        };
        AcceptedAnswers: {
            accepted: string[];
            /** @description Answers still without a verdict, but for those you judge blind */
            remaining: number;
        };
        AddedEvidence: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** @description Found in the content of a file */
            mediaType: string | null;
            /** @description The submission had this content on its draft already */
            wasThere: boolean;
        };
        Agreement: {
            /** @description Answers judged twice */
            pairs: number;
            /** @description Share of pairs with the same verdict */
            agreement: number | null;
            /** @description Cohen’s kappa of the verdicts; null where it is not defined */
            kappa: number | null;
            /** @description Of the shares of points, weighted by the squared difference */
            weightedKappa: number | null;
            /** @description Krippendorff’s alpha of the verdicts */
            alphaNominal: number | null;
            /** @description Of the shares of points */
            alphaOrdinal: number | null;
            alphaInterval: number | null;
            /** @description 95 % interval of alphaInterval, by bootstrap */
            interval: {
                low: number;
                high: number;
            } | null;
        };
        QuestionnaireAnswerChange: {
            question: string;
            version: number;
            /** Format: date-time */
            updatedAt: string;
            /** @description Account id */
            updatedBy: string;
            /** @description As it now stands; null where it was cleared */
            answer: {
                question: string;
                /** @enum {string} */
                state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                value: (string | string[] | number | {
                    numerator: number;
                    denominator: number;
                }) | null;
                reason: string | null;
                comment: string | null;
                evidence: components["schemas"]["AnswerEvidence"][];
                version: number;
                /** Format: date-time */
                updatedAt: string;
                /** @description Account id of who saved it; null in what was sent, which speaks for the city */
                updatedBy: string | null;
            } | null;
        };
        AnswerChanges: {
            /** @description By question code, each question once */
            items: components["schemas"]["QuestionnaireAnswerChange"][];
            /** @description Opaque; send it as `since` to hear what comes after */
            cursor: string;
        };
        AnswerEvidence: {
            /** @description Page, paragraph or place in the item */
            place: string | null;
            note: string | null;
            item: components["schemas"]["EvidenceItem"];
        };
        AnswerHistoryEntry: {
            /**
             * @description `discarded` is what somebody had typed and decided against when another had saved meanwhile
             * @enum {string}
             */
            outcome: "saved" | "cleared" | "discarded";
            /** @description The version this made of the answer; of what was discarded, the version saved in its place */
            version: number;
            /** @enum {string} */
            state: "answered" | "not-applicable" | "not-our-competence" | "unknown" | "cleared";
            value: (string | string[] | number | {
                numerator: number;
                denominator: number;
            }) | null;
            reason: string | null;
            comment: string | null;
            /** @description Taken over from the round before */
            kept: boolean;
            /** Format: date-time */
            at: string;
            /** @description Account id */
            by: string;
        };
        /**
         * @example {
         *       "state": "answered",
         *       "value": "yes",
         *       "comment": "Adopted by the council in May",
         *       "version": 0
         *     }
         * @example {
         *       "state": "not-our-competence",
         *       "reason": "Schools belong to the region",
         *       "version": 2
         *     }
         */
        AnswerInput: {
            /** @constant */
            state: "answered";
            value: string | string[] | number | {
                numerator: number;
                denominator: number;
            };
            /** @description Left out: as it was. Empty: removed. */
            comment?: string;
            /** @description Version of this answer you last saw; 0 for none. A stale one is refused. */
            version: number;
            /** @description After a refusal: what you had typed and decided against. It stays in the history of the answer. */
            insteadOf?: components["schemas"]["DiscardedAnswerInput"];
            /** @description Whether it was taken over from the round before */
            kept?: boolean;
        } | {
            /** @constant */
            state: "not-applicable";
            reason: string;
            /** @description Left out: as it was. Empty: removed. */
            comment?: string;
            /** @description Version of this answer you last saw; 0 for none. A stale one is refused. */
            version: number;
            /** @description After a refusal: what you had typed and decided against. It stays in the history of the answer. */
            insteadOf?: components["schemas"]["DiscardedAnswerInput"];
            /** @description Whether it was taken over from the round before */
            kept?: boolean;
        } | {
            /** @constant */
            state: "not-our-competence";
            reason: string;
            /** @description Left out: as it was. Empty: removed. */
            comment?: string;
            /** @description Version of this answer you last saw; 0 for none. A stale one is refused. */
            version: number;
            /** @description After a refusal: what you had typed and decided against. It stays in the history of the answer. */
            insteadOf?: components["schemas"]["DiscardedAnswerInput"];
            /** @description Whether it was taken over from the round before */
            kept?: boolean;
        } | {
            /** @constant */
            state: "unknown";
            reason?: string;
            /** @description Left out: as it was. Empty: removed. */
            comment?: string;
            /** @description Version of this answer you last saw; 0 for none. A stale one is refused. */
            version: number;
            /** @description After a refusal: what you had typed and decided against. It stays in the history of the answer. */
            insteadOf?: components["schemas"]["DiscardedAnswerInput"];
            /** @description Whether it was taken over from the round before */
            kept?: boolean;
        };
        AnswerVersion: {
            question: string;
            version: number;
            /** Format: date-time */
            updatedAt: string;
        };
        AppealDecisionInput: {
            /**
             * @description Upheld: as the city gave it. Partly upheld: with the points given here. Dismissed: the verdict stays
             * @enum {string}
             */
            outcome: "upheld" | "partly-upheld" | "dismissed";
            /** @description Of a partly upheld appeal alone */
            points?: number;
            text: string;
            /** @description The submission version you reviewed; a stale one is refused */
            version: number;
            /** @description Revision of the item you saw; a stale one is refused */
            revision: number;
        };
        AppealInputInput: {
            text: string;
            /** @description The submission version you reviewed; a stale one is refused */
            version: number;
            /** @description Revision of the item you saw; a stale one is refused */
            revision: number;
        };
        AreaAgreement: {
            /** @description Answers judged twice */
            pairs: number;
            /** @description Share of pairs with the same verdict */
            agreement: number | null;
            /** @description Cohen’s kappa of the verdicts; null where it is not defined */
            kappa: number | null;
            /** @description Of the shares of points, weighted by the squared difference */
            weightedKappa: number | null;
            /** @description Krippendorff’s alpha of the verdicts */
            alphaNominal: number | null;
            /** @description Of the shares of points */
            alphaOrdinal: number | null;
            alphaInterval: number | null;
            /** @description 95 % interval of alphaInterval, by bootstrap */
            interval: {
                low: number;
                high: number;
            } | null;
            area: string;
        };
        AreaProgress: {
            area: string;
            questions: number;
            answered: number;
            notApplicable: number;
            notOurCompetence: number;
            unknown: number;
            missing: number;
            hidden: number;
            /** @description Answered over answered, unknown and missing, by number of questions; null where nothing applies */
            coverage: number | null;
        };
        AssignedReviews: {
            items: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                submissionId: string;
                question: string;
                assignee: string;
            }[];
            /** @description What none of the evaluators may review: they wrote for the city */
            left: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                submissionId: string;
                question: string;
            }[];
        };
        Assignment: {
            area: string;
            /** @description Account ids */
            subjects: string[];
        };
        BlindVerdictInput: {
            /** @constant */
            verdict: "accepted";
            text?: string;
            /** @description The submission version you reviewed; a stale one is refused */
            version: number;
        } | {
            /** @constant */
            verdict: "corrected";
            points: number;
            /** @enum {string} */
            reason: "evidence-missing" | "evidence-outdated" | "evidence-does-not-support" | "not-in-force-in-reference-year" | "counts-rule-not-met" | "does-not-count-rule-met" | "arithmetic" | "more-than-claimed" | "other";
            text: string;
            /** @description The submission version you reviewed; a stale one is refused */
            version: number;
        };
        Board: {
            /** @description Every area, in the order of the instrument */
            sections: components["schemas"]["BoardSection"][];
            /** @description Unsettled threads about the submission as a whole */
            openThreads: number;
        };
        BoardSection: {
            area: string;
            office: string | null;
            dueAt: string | null;
            /** @description Account ids of those who write it */
            subjects: string[];
            /**
             * @description `open`: nothing answered; `draft`: something answered; `ready`, `returned`: as somebody marked it
             * @enum {string}
             */
            state: "open" | "draft" | "ready" | "returned";
            progress: components["schemas"]["AreaProgress"];
            openThreads: number;
            /** @description First to last */
            history: components["schemas"]["SectionStep"][];
        };
        CitedEvidence: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** @enum {string} */
            kind: "file" | "link";
            title: string;
            url: string | null;
            fileName: string | null;
            mediaType: string | null;
        };
        Comment: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** @description Account id */
            author: string;
            /** @description Written by the partner that supports the city */
            asPartner: boolean;
            /** @description Null where it was taken back, or its author was erased */
            text: string | null;
            mentions: string[];
            /** Format: date-time */
            writtenAt: string;
            editedAt: string | null;
            removedAt: string | null;
        };
        /**
         * @example {
         *       "text": "Is the figure of last year final?",
         *       "mentions": []
         *     }
         */
        CommentWordsInput: {
            text: string;
            /**
             * @description Account ids of whom the comment calls upon; those of other organisations hear nothing
             * @default []
             */
            mentions: string[];
        };
        CorrectedAnswerInputInput: {
            /** @constant */
            state: "answered";
            value: string | string[] | number | {
                numerator: number;
                denominator: number;
            };
        } | {
            /** @enum {string} */
            state: "not-applicable" | "not-our-competence";
            reason: string;
        } | {
            /** @constant */
            state: "unknown";
            reason?: string;
        };
        DiscardedAnswerInput: {
            /** @constant */
            state: "answered";
            value: string | string[] | number | {
                numerator: number;
                denominator: number;
            };
            comment?: string;
        } | {
            /** @enum {string} */
            state: "not-applicable" | "not-our-competence" | "unknown";
            reason?: string;
            comment?: string;
        };
        Drift: {
            /** @description Account id, or the Monday of a week */
            key: string;
            verdicts: number;
            /** @description Mean of reviewed minus self, in shares of points, −1 to 1 */
            meanShift: number;
            /** @description More than two standard errors from the median of all; never among fewer than three */
            flagged: boolean;
        };
        /** @description What is left out stays as it was */
        EvidenceChangeInput: {
            title?: string;
            note?: string | null;
            documentDate?: string | null;
            accessedOn?: string | null;
            /**
             * @description evaluators: beyond the city and its partner, evaluators alone; public: everybody, once results are released
             * @enum {string}
             */
            visibility?: "evaluators" | "public";
        };
        EvidenceFile: {
            name: string;
            /** @description Found in the content, whatever was claimed */
            mediaType: string;
            bytes: number;
            sha256: string;
        } | null;
        EvidenceItem: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** @enum {string} */
            kind: "file" | "link";
            title: string;
            note: string | null;
            /** @description Day of the document itself */
            documentDate: string | null;
            /** @description Day on which a link was read */
            accessedOn: string | null;
            /**
             * @description evaluators: beyond the city and its partner, evaluators alone; public: everybody, once results are released
             * @enum {string}
             */
            visibility: "evaluators" | "public";
            /** @description Of a link */
            url: string | null;
            file: components["schemas"]["EvidenceFile"];
            /** @description Account id; null for those who see only what was sent */
            addedBy: string | null;
            /** Format: date-time */
            addedAt: string;
        };
        EvidenceLibrary: {
            limits: {
                bytesPerFile: number;
                itemsPerSubmission: number;
                accepted: {
                    name: string;
                    mediaType: string;
                    extension: string;
                }[];
                /** @description Whether every file is checked for malware */
                malwareCheck: boolean;
            };
            items: components["schemas"]["ListedEvidence"][];
        };
        /**
         * @example {
         *       "url": "https://city.example/plan",
         *       "title": "Action plan"
         *     }
         */
        EvidenceLinkInput: {
            /** Format: uri */
            url: string;
            title?: string;
            note?: string | null;
            documentDate?: string | null;
            accessedOn?: string | null;
            /**
             * @description evaluators: beyond the city and its partner, evaluators alone; public: everybody, once results are released
             * @enum {string}
             */
            visibility?: "evaluators" | "public";
        };
        /**
         * @example {
         *       "place": "page 12",
         *       "note": "Third paragraph"
         *     }
         */
        EvidencePassageInput: {
            place?: string | null;
            note?: string | null;
        };
        Extension: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            networkId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            cityId: string;
            /** @enum {string} */
            state: "asked" | "granted" | "refused";
            /** Format: date-time */
            askedUntil: string;
            reason: string;
            /** Format: date-time */
            askedAt: string;
            grantedUntil: string | null;
            /** @description What the office said to it */
            answer: string | null;
            decidedAt: string | null;
        };
        ExtensionState: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** @enum {string} */
            state: "asked" | "granted" | "refused";
            /** Format: date-time */
            askedUntil: string;
            grantedUntil: string | null;
        };
        /** @description Of the city’s last reviewed round, on the question of the same meaning */
        FormerVerdict: {
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            referenceYear: number;
            /** @enum {string} */
            verdict: "accepted" | "corrected";
            points: number;
            attainable: number;
            reason: string | null;
        };
        HandOverInput: {
            items: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                submissionId: string;
                question: string;
            }[];
            /**
             * Format: uuid
             * @description Account id of a colleague
             */
            to: string;
        };
        HandedOver: {
            items: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                submissionId: string;
                question: string;
            }[];
        };
        ImportedXlsForm: {
            /** @description In the shape of an instrument; what the form does not say is not there */
            draft: {
                [key: string]: unknown;
            };
            notCarried: {
                /** @description Stable code of what has no place on the other side */
                what: string;
                reason: string;
                names: string[];
            }[];
            /** @description What has to be mended before the draft can be published */
            findings: {
                where: string;
                code: string;
                reason: string;
            }[];
        };
        InstrumentSummary: {
            code: string;
            version: string;
            title: string;
            /** Format: date-time */
            publishedAt: string;
        };
        ListedEvidence: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** @enum {string} */
            kind: "file" | "link";
            title: string;
            note: string | null;
            /** @description Day of the document itself */
            documentDate: string | null;
            /** @description Day on which a link was read */
            accessedOn: string | null;
            /**
             * @description evaluators: beyond the city and its partner, evaluators alone; public: everybody, once results are released
             * @enum {string}
             */
            visibility: "evaluators" | "public";
            /** @description Of a link */
            url: string | null;
            file: components["schemas"]["EvidenceFile"];
            /** @description Account id; null for those who see only what was sent */
            addedBy: string | null;
            /** Format: date-time */
            addedAt: string;
            backs: {
                question: string;
                /** @description Page, paragraph or place in the item */
                place: string | null;
                note: string | null;
            }[];
            /** @description A version that was sent holds it, so that it is never lost */
            wasSent: boolean;
        };
        MarkedSection: {
            area: string;
            /**
             * @description `open`: nothing answered; `draft`: something answered; `ready`, `returned`: as somebody marked it
             * @enum {string}
             */
            state: "open" | "draft" | "ready" | "returned";
        };
        NewThreadInput: {
            /** @description Null for the submission as a whole */
            question: string | null;
            text: string;
            /**
             * @description Account ids of whom the comment calls upon; those of other organisations hear nothing
             * @default []
             */
            mentions: string[];
        };
        PreviousAnswer: {
            /** @description Code of the question as it is asked now */
            question: string;
            /** @description What the question is called in every version of the instrument */
            lineage: string;
            /** @description Whether it may be saved as it is: the options or bounds of the question may have changed */
            fits: boolean;
            answer: {
                question: string;
                /** @enum {string} */
                state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                value: (string | string[] | number | {
                    numerator: number;
                    denominator: number;
                }) | null;
                reason: string | null;
                comment: string | null;
                evidence: components["schemas"]["AnswerEvidence"][];
                version: number;
                /** Format: date-time */
                updatedAt: string;
                /** @description Account id of who saved it; null in what was sent, which speaks for the city */
                updatedBy: string | null;
            };
            /** @description Null without a verdict; evaluators see it once the results are released */
            review: components["schemas"]["PreviousReview"] | null;
        };
        PreviousReview: {
            /** @enum {string} */
            verdict: "accepted" | "corrected";
            points: number;
            attainable: number;
            reason: ("evidence-missing" | "evidence-outdated" | "evidence-does-not-support" | "not-in-force-in-reference-year" | "counts-rule-not-met" | "does-not-count-rule-met" | "arithmetic" | "more-than-claimed" | "other") | null;
            /** @description What the city gave during the review, in the place of what it had sent */
            correctedAnswer: {
                /** @enum {string} */
                state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                value?: string | string[] | number | {
                    numerator: number;
                    denominator: number;
                };
            } | null;
        };
        PreviousRound: {
            /**
             * Format: uuid
             * @description UUID
             */
            submissionId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            roundName: string;
            /** Format: date-time */
            closesAt: string;
            instrument: {
                code: string;
                version: string;
            };
            /** @description The version that stands */
            version: number;
            validated: boolean;
            /** @description In the order of the present instrument */
            answers: components["schemas"]["PreviousAnswer"][];
        };
        QueryInputInput: {
            text: string;
            /**
             * Format: date-time
             * @description Until when the city replies; after it a verdict can be given without
             */
            dueAt: string;
            /** @description The submission version you reviewed; a stale one is refused */
            version: number;
            /** @description Revision of the item you saw; a stale one is refused */
            revision: number;
        };
        QueryReplyInput: {
            text: string;
            /** @default [] */
            links: components["schemas"]["ReplyLinkInput"][];
            /**
             * @description Ids of evidence of this submission
             * @default []
             */
            evidenceIds: string[];
            /** @description Reviewed in the place of the answer sent, which stays as it is */
            answer?: components["schemas"]["CorrectedAnswerInputInput"];
            /** @description The submission version you reviewed; a stale one is refused */
            version: number;
            /** @description Revision of the item you saw; a stale one is refused */
            revision: number;
        };
        QuestionAgreement: {
            /** @description Answers judged twice */
            pairs: number;
            /** @description Share of pairs with the same verdict */
            agreement: number | null;
            /** @description Cohen’s kappa of the verdicts; null where it is not defined */
            kappa: number | null;
            /** @description Of the shares of points, weighted by the squared difference */
            weightedKappa: number | null;
            /** @description Krippendorff’s alpha of the verdicts */
            alphaNominal: number | null;
            /** @description Of the shares of points */
            alphaOrdinal: number | null;
            alphaInterval: number | null;
            /** @description 95 % interval of alphaInterval, by bootstrap */
            interval: {
                low: number;
                high: number;
            } | null;
            question: string;
        };
        Receipt: {
            /**
             * Format: uuid
             * @description UUID
             */
            submissionId: string;
            version: number;
            /** Format: date-time */
            submittedAt: string;
            instrument: {
                code: string;
                version: string;
            };
            city: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                name: string | null;
            };
            round: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                id: string;
                code: string;
                name: string;
            };
            answers: {
                total: number;
                byState: {
                    [key: string]: number;
                };
            };
            /** @description Over the canonical JSON (RFC 8785) of `content`, its answers in the order of their codes */
            sha256: string;
            /** @description The answers as they were sent */
            content: {
                question: string;
                /** @enum {string} */
                state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                value: (string | string[] | number | {
                    numerator: number;
                    denominator: number;
                }) | null;
                reason: string | null;
                comment: string | null;
                evidence: components["schemas"]["AnswerEvidence"][];
                version: number;
                /** Format: date-time */
                updatedAt: string;
            }[];
        };
        ReleaseInput: {
            /** @description The version you release the results of */
            version: number;
            /**
             * @description Release although the city could still appeal against corrected points
             * @default false
             */
            endsAppeals: boolean;
        };
        ReplyLinkInput: {
            /** Format: uri */
            url: string;
            title?: string;
            note?: string;
        };
        Review: {
            /**
             * Format: uuid
             * @description UUID
             */
            submissionId: string;
            submissionVersion: number;
            /**
             * Format: uuid
             * @description UUID
             */
            cityId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            question: string;
            area: string;
            /** @enum {string} */
            state: "open" | "accepted" | "corrected" | "queried" | "answered" | "appealed" | "decided";
            revision: number;
            /** @description Account id; null for nobody, and for the city */
            assignee: string | null;
            /** @description Of an open query: until when the city replies */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When it came into its state
             */
            since: string;
            /** @description What the answer earned as it was sent */
            selfPoints: number;
            /** @description Out of how many; 0 where the question does not apply */
            selfAttainable: number;
            /** @description What the question can earn: the most an evaluator can give */
            attainable: number;
            verdict: ("accepted" | "corrected") | null;
            /** @description As reviewed; null before a verdict */
            points: number | null;
            reason: ("evidence-missing" | "evidence-outdated" | "evidence-does-not-support" | "not-in-force-in-reference-year" | "counts-rule-not-met" | "does-not-count-rule-met" | "arithmetic" | "more-than-claimed" | "other") | null;
            /** @description As it was sent */
            answer: {
                question: string;
                /** @enum {string} */
                state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                value: (string | string[] | number | {
                    numerator: number;
                    denominator: number;
                }) | null;
                reason: string | null;
                comment: string | null;
                evidence: components["schemas"]["AnswerEvidence"][];
                version: number;
                /** Format: date-time */
                updatedAt: string;
                /** @description Account id of who saved it; null in what was sent, which speaks for the city */
                updatedBy: string | null;
            } | null;
            correctedAnswer: {
                /** @enum {string} */
                state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                value?: string | string[] | number | {
                    numerator: number;
                    denominator: number;
                };
            } | null;
            /** @description The words of the latest verdict or decision */
            text: string | null;
            judgedBy: {
                subject: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
                /** Format: date-time */
                at: string;
            } | null;
            /** @description Until when the city may appeal; null where it may not */
            appealUntil: string | null;
            /** @description The version the verdict was given on, where the answer has not changed since */
            carriedFrom: number | null;
            former: components["schemas"]["FormerVerdict"] | null;
            /** @description You are asked for a blind verdict: nothing of the first is shown */
            blind: boolean;
        };
        ReviewAssignmentInput: {
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            /** @description These cities alone */
            cityIds?: string[];
            /** @description These areas alone */
            areas?: string[];
            /**
             * @description Also what somebody has and has not judged yet
             * @default false
             */
            reassign: boolean;
            evaluators: components["schemas"]["ReviewerInput"][];
            /**
             * Format: date-time
             * @description Until when verdicts are wanted
             */
            dueAt?: string;
        };
        ReviewEntry: {
            number: number;
            /** @enum {string} */
            kind: "verdict" | "query" | "reply" | "appeal" | "decision";
            submissionVersion: number;
            /** Format: date-time */
            at: string;
            /** @description Account id */
            subject: string;
            /**
             * Format: uuid
             * @description UUID
             */
            organisationId: string;
            text: string;
            /** @enum {string} */
            verdict?: "accepted" | "corrected";
            points?: number;
            reason?: ("evidence-missing" | "evidence-outdated" | "evidence-does-not-support" | "not-in-force-in-reference-year" | "counts-rule-not-met" | "does-not-count-rule-met" | "arithmetic" | "more-than-claimed" | "other") | null;
            /** Format: date-time */
            dueAt?: string;
            links?: {
                url: string;
                title?: string;
                note?: string;
            }[];
            /** @description Evidence of the submission a reply names; evaluators may read its content */
            evidence?: components["schemas"]["CitedEvidence"][];
            answer?: {
                /** @enum {string} */
                state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                value?: string | string[] | number | {
                    numerator: number;
                    denominator: number;
                };
                reason?: string;
            };
            /** @enum {string} */
            outcome?: "upheld" | "partly-upheld" | "dismissed";
        };
        ReviewItem: {
            /**
             * Format: uuid
             * @description UUID
             */
            submissionId: string;
            submissionVersion: number;
            /**
             * Format: uuid
             * @description UUID
             */
            cityId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            question: string;
            area: string;
            /** @enum {string} */
            state: "open" | "accepted" | "corrected" | "queried" | "answered" | "appealed" | "decided";
            revision: number;
            /** @description Account id; null for nobody, and for the city */
            assignee: string | null;
            /** @description Of an open query: until when the city replies */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When it came into its state
             */
            since: string;
            /** @description What the answer earned as it was sent */
            selfPoints: number;
            /** @description Out of how many; 0 where the question does not apply */
            selfAttainable: number;
            /** @description What the question can earn: the most an evaluator can give */
            attainable: number;
            verdict: ("accepted" | "corrected") | null;
            /** @description As reviewed; null before a verdict */
            points: number | null;
            reason: ("evidence-missing" | "evidence-outdated" | "evidence-does-not-support" | "not-in-force-in-reference-year" | "counts-rule-not-met" | "does-not-count-rule-met" | "arithmetic" | "more-than-claimed" | "other") | null;
        };
        ReviewSample: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            seed: number;
            items: {
                /**
                 * Format: uuid
                 * @description UUID
                 */
                submissionId: string;
                question: string;
                area: string;
                subject: string;
            }[];
        };
        ReviewWithThread: {
            /**
             * Format: uuid
             * @description UUID
             */
            submissionId: string;
            submissionVersion: number;
            /**
             * Format: uuid
             * @description UUID
             */
            cityId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            question: string;
            area: string;
            /** @enum {string} */
            state: "open" | "accepted" | "corrected" | "queried" | "answered" | "appealed" | "decided";
            revision: number;
            /** @description Account id; null for nobody, and for the city */
            assignee: string | null;
            /** @description Of an open query: until when the city replies */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When it came into its state
             */
            since: string;
            /** @description What the answer earned as it was sent */
            selfPoints: number;
            /** @description Out of how many; 0 where the question does not apply */
            selfAttainable: number;
            /** @description What the question can earn: the most an evaluator can give */
            attainable: number;
            verdict: ("accepted" | "corrected") | null;
            /** @description As reviewed; null before a verdict */
            points: number | null;
            reason: ("evidence-missing" | "evidence-outdated" | "evidence-does-not-support" | "not-in-force-in-reference-year" | "counts-rule-not-met" | "does-not-count-rule-met" | "arithmetic" | "more-than-claimed" | "other") | null;
            /** @description As it was sent */
            answer: {
                question: string;
                /** @enum {string} */
                state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                value: (string | string[] | number | {
                    numerator: number;
                    denominator: number;
                }) | null;
                reason: string | null;
                comment: string | null;
                evidence: components["schemas"]["AnswerEvidence"][];
                version: number;
                /** Format: date-time */
                updatedAt: string;
                /** @description Account id of who saved it; null in what was sent, which speaks for the city */
                updatedBy: string | null;
            } | null;
            correctedAnswer: {
                /** @enum {string} */
                state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                value?: string | string[] | number | {
                    numerator: number;
                    denominator: number;
                };
            } | null;
            /** @description The words of the latest verdict or decision */
            text: string | null;
            judgedBy: {
                subject: string;
                /**
                 * Format: uuid
                 * @description UUID
                 */
                organisationId: string;
                /** Format: date-time */
                at: string;
            } | null;
            /** @description Until when the city may appeal; null where it may not */
            appealUntil: string | null;
            /** @description The version the verdict was given on, where the answer has not changed since */
            carriedFrom: number | null;
            former: components["schemas"]["FormerVerdict"] | null;
            /** @description You are asked for a blind verdict: nothing of the first is shown */
            blind: boolean;
            thread: components["schemas"]["ReviewEntry"][];
        };
        ReviewerInput: {
            /**
             * Format: uuid
             * @description Account id of an evaluator of your organisation
             */
            subject: string;
            /**
             * @description Whose cities come to this person first
             * @default []
             */
            countries: string[];
            /**
             * @description Cities of a country where this is the first language come next
             * @default []
             */
            languages: string[];
        };
        Round: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            networkId: string;
            code: string;
            name: string;
            instrument: {
                code: string;
                version: string;
            };
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            closesAt: string;
            closedAt: string | null;
            /** @enum {string} */
            state: "announced" | "open" | "closed";
            referenceYear: number;
            bands: {
                population: {
                    code: string;
                    from: number | null;
                    to: number | null;
                }[];
                foreignBornShare: {
                    code: string;
                    from: number | null;
                    to: number | null;
                }[];
            };
            fictitious: boolean;
            /** @description IANA name of the time zone the deadline is told in */
            timeZone: string;
            reminderDays: number[];
            /** @description Whether your organisation belongs to the network of the round */
            isMine: boolean;
            /** @description Until when your city may send, an extension counted; null for whoever is no city of the round */
            deadlineForMe: string | null;
            /** @description When your city is reminded while it has not sent, the earliest first */
            remindersForMe: string[];
            /** @description What your city asked for last; null if nothing */
            extension: components["schemas"]["ExtensionState"] | null;
        };
        RoundAgreement: {
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            overall: components["schemas"]["Agreement"];
            areas: components["schemas"]["AreaAgreement"][];
            questions: components["schemas"]["QuestionAgreement"][];
            drift: {
                evaluators: components["schemas"]["Drift"][];
                weeks: {
                    /** @description Account id, or the Monday of a week */
                    key: string;
                    verdicts: number;
                    /** @description Mean of reviewed minus self, in shares of points, −1 to 1 */
                    meanShift: number;
                    /** @description More than two standard errors from the median of all; never among fewer than three */
                    flagged: boolean;
                }[];
            };
        };
        RoundSchedule: {
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            timeZone: string;
            closing: {
                /** Format: date-time */
                at: string;
                isClosed: boolean;
            };
            /** @description Reminders to come, for cities that have not sent as things stand now */
            planned: {
                /** Format: date-time */
                at: string;
                days: number;
                /** Format: date-time */
                deadline: string;
                /** @description How many cities it concerns */
                cities: number;
            }[];
            sent: {
                /** Format: date-time */
                sentAt: string;
                days: number;
                /** Format: date-time */
                deadline: string;
                /** @description How many cities it concerns */
                cities: number;
            }[];
        };
        SampleDrawInput: {
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            /** @description Of each area: a share, rounded up, or a number */
            rule: {
                share: number;
            } | {
                number: number;
            };
            /** @description Account ids of those who judge blind */
            evaluators: string[];
            /** @description The same seed draws the same from the same answers; left out: one is made */
            seed?: number;
        };
        SavedAnswer: {
            question: string;
            /** @enum {string} */
            state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
            value: (string | string[] | number | {
                numerator: number;
                denominator: number;
            }) | null;
            reason: string | null;
            comment: string | null;
            evidence: components["schemas"]["AnswerEvidence"][];
            version: number;
            /** Format: date-time */
            updatedAt: string;
            /** @description Account id of who saved it; null in what was sent, which speaks for the city */
            updatedBy: string | null;
            /** @description Kept, but not asked while another answer rules it out; not sent */
            hidden: boolean;
        };
        SectionPlan: {
            area: string;
            office: string | null;
            dueAt: string | null;
        };
        SectionStep: {
            /**
             * @description `edited`: a contributor saved an answer in a section that was ready, and so it is a draft again
             * @enum {string}
             */
            step: "marked-ready" | "returned" | "edited";
            note: string | null;
            /** Format: date-time */
            at: string;
            /** @description Account id */
            by: string;
        };
        Submission: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            cityId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            networkId: string;
            instrument: {
                code: string;
                version: string;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "reopened" | "withdrawn";
            /** @description Times submitted; the version that stands. 0 before the first. */
            version: number;
            /** @description Whether an evaluator confirmed the version that stands */
            validated: boolean;
            /** @enum {string} */
            origin: "submitted" | "illustrative";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it came into its present state
             */
            since: string;
            /** @description Whether the version that stands was sent after the end of the round, in an extension */
            late: boolean;
            /**
             * @description The answers as they are being written, or as they were last sent (all an evaluator sees)
             * @enum {string}
             */
            shows: "draft" | "sent";
            /** @description Where the reader left off */
            lastQuestion: string | null;
            answers: components["schemas"]["SavedAnswer"][];
            areas: components["schemas"]["AreaProgress"][];
            /** @description Empty for those who see only what was sent */
            history: {
                number: number;
                /** @enum {string} */
                step: "created" | "submitted" | "reopened" | "withdrawn" | "validated";
                version: number;
                reason: string | null;
                /** Format: date-time */
                at: string;
            }[];
        };
        SubmissionCheck: {
            /** @description Whether nothing in the answers keeps them from being sent */
            ready: boolean;
            wanting: {
                question: string;
                code: string;
                reason: string;
            }[];
            hidden: {
                question: string;
                because: string;
            }[];
            areas: components["schemas"]["AreaProgress"][];
        };
        SubmissionReviews: {
            /**
             * Format: uuid
             * @description UUID
             */
            submissionId: string;
            submissionVersion: number;
            released: boolean;
            /** @description Answers by state; answers that wait for your blind verdict are in none */
            counts: {
                open: number;
                accepted: number;
                corrected: number;
                queried: number;
                answered: number;
                appealed: number;
                decided: number;
            };
            items: components["schemas"]["Review"][];
        };
        SubmissionSummary: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /**
             * Format: uuid
             * @description UUID
             */
            cityId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            roundId: string;
            /**
             * Format: uuid
             * @description UUID
             */
            networkId: string;
            instrument: {
                code: string;
                version: string;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "reopened" | "withdrawn";
            /** @description Times submitted; the version that stands. 0 before the first. */
            version: number;
            /** @description Whether an evaluator confirmed the version that stands */
            validated: boolean;
            /** @enum {string} */
            origin: "submitted" | "illustrative";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it came into its present state
             */
            since: string;
            /** @description Whether the version that stands was sent after the end of the round, in an extension */
            late: boolean;
        };
        Thread: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            question: string | null;
            /** Format: date-time */
            openedAt: string;
            /** @description Account id */
            openedBy: string;
            resolvedAt: string | null;
            resolvedBy: string | null;
            /** @description First to last */
            comments: components["schemas"]["Comment"][];
        };
        TouchedEvidence: {
            /**
             * Format: uuid
             * @description UUID
             */
            id: string;
            /** Format: date-time */
            at: string;
        };
        TranslationSummary: {
            /** @description How many the instrument has */
            pieces: number;
            /** @description Translated and not yet read by a person who knows language and subject */
            machineMade: number;
            /** @description Read by such a person beside the source */
            reviewed: number;
            /** @description Not translated; shown in the source language */
            missing: number;
            /** @description Made from other words; shown in the source language */
            outdated: number;
            language: string;
            /** @description Counts the changes, from 1 */
            revision: number;
            /** Format: date-time */
            changedAt: string;
        };
        VerdictInputInput: {
            /** @constant */
            verdict: "accepted";
            text?: string;
            /** @description The submission version you reviewed; a stale one is refused */
            version: number;
            /** @description Revision of the item you saw; a stale one is refused */
            revision: number;
        } | {
            /** @constant */
            verdict: "corrected";
            /** @description Out of what the question can earn */
            points: number;
            /** @enum {string} */
            reason: "evidence-missing" | "evidence-outdated" | "evidence-does-not-support" | "not-in-force-in-reference-year" | "counts-rule-not-met" | "does-not-count-rule-met" | "arithmetic" | "more-than-claimed" | "other";
            text: string;
            /** @description The submission version you reviewed; a stale one is refused */
            version: number;
            /** @description Revision of the item you saw; a stale one is refused */
            revision: number;
        };
        Visit: {
            /** @description Null before the first */
            lastVisit: string | null;
            /** @description Answers others saved or cleared since then, by question code */
            answers: {
                question: string;
                /** Format: date-time */
                at: string;
                /** @description Account id */
                by: string;
            }[];
            /** @description Comments others wrote since then */
            comments: number;
        };
        WorkbookComparison: {
            /**
             * Format: uuid
             * @description UUID
             */
            submissionId: string;
            /** @description Language the workbook was made in */
            language: string;
            lines: {
                question: string;
                row: number;
                /**
                 * @description What saving the line would do; `none` where nobody wrote in it
                 * @enum {string}
                 */
                difference: "none" | "added" | "changed" | "removed";
                now: {
                    question: string;
                    /** @enum {string} */
                    state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                    value: (string | string[] | number | {
                        numerator: number;
                        denominator: number;
                    }) | null;
                    reason: string | null;
                    comment: string | null;
                    evidence: components["schemas"]["AnswerEvidence"][];
                    version: number;
                    /** Format: date-time */
                    updatedAt: string;
                    /** @description Account id of who saved it; null in what was sent, which speaks for the city */
                    updatedBy: string | null;
                } | null;
                /** @description What the line says; null for an empty line, and where its faults leave nothing */
                workbook: {
                    /** @enum {string} */
                    state: "answered" | "not-applicable" | "not-our-competence" | "unknown";
                    value: (string | string[] | number | {
                        numerator: number;
                        denominator: number;
                    }) | null;
                    reason: string;
                    comment: string;
                } | null;
                /** @description Version of the answer the workbook was made from */
                madeFrom: number;
                changedMeanwhile: boolean;
                faults: {
                    /**
                     * @description As a spreadsheet names it
                     * @example G12
                     */
                    cell: string;
                    code: string;
                    reason: string;
                }[];
            }[];
            /** @description Of lines that belong to no question */
            faults: {
                /**
                 * @description As a spreadsheet names it
                 * @example G12
                 */
                cell: string;
                code: string;
                reason: string;
            }[];
            /** @description Questions without a line; they stay as they are */
            absent: string[];
        };
    };
    responses: {
        /** @description What you hold is still true */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Something in the request is not valid; invalidParams names it */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The bearer token is missing, invalid or expired */
        NotSignedIn: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The roles of the bearer, or the scopes of the API key, do not allow this, or it was asked from another site */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or it is not for the bearer to see */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The present state does not allow this; the code says why */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody changed it meanwhile */
        Stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The media type is not supported */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well-formed, but it cannot be carried out, or the Idempotency-Key belongs to another request; the code says why */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is missing */
        VersionNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; Retry-After tells when to come back */
        TooMany: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available for now; Retry-After tells when to try again, a write with the same key */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Made by the caller, once per intention: the same key with the same request is carried out once
         * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
         */
        IdempotencyKey: string;
        /** @description The ETag at hand; the answer is 304 without a body where it still holds */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Version of what was read: for If-None-Match, and for If-Match of a change */
        ETag: string;
        /** @description `true` where the answer is that of an earlier request with the same Idempotency-Key */
        "Idempotency-Replayed": string;
        /** @description Seconds to wait */
        "Retry-After": number;
        /** @description The scheme, and what was wrong with the token */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type AuditEntry = components['schemas']['AuditEntry'];
export type City = components['schemas']['City'];
export type ConflictDeclaration = components['schemas']['ConflictDeclaration'];
export type Erasure = components['schemas']['Erasure'];
export type ImportReport = components['schemas']['ImportReport'];
export type Mandate = components['schemas']['Mandate'];
export type Member = components['schemas']['Member'];
export type Network = components['schemas']['Network'];
export type Organisation = components['schemas']['Organisation'];
export type PersonalData = components['schemas']['PersonalData'];
export type Problem = components['schemas']['Problem'];
export type ComparisonAnswerChange = components['schemas']['ComparisonAnswerChange'];
export type Benchmark = components['schemas']['Benchmark'];
export type BenchmarkRounds = components['schemas']['BenchmarkRounds'];
export type CityComparison = components['schemas']['CityComparison'];
export type CityName = components['schemas']['CityName'];
export type ConsistencyReport = components['schemas']['ConsistencyReport'];
export type Estimate = components['schemas']['Estimate'];
export type EvaluatedPlan = components['schemas']['EvaluatedPlan'];
export type Evaluation = components['schemas']['Evaluation'];
export type Explanation = components['schemas']['Explanation'];
export type JsonStatDataset = components['schemas']['JsonStatDataset'];
export type LaboratoryRun = components['schemas']['LaboratoryRun'];
export type LargestGains = components['schemas']['LargestGains'];
export type Plan = components['schemas']['Plan'];
export type Plans = components['schemas']['Plans'];
export type Progress = components['schemas']['Progress'];
export type PublishedFigure = components['schemas']['PublishedFigure'];
export type Rank = components['schemas']['Rank'];
export type RankedCities = components['schemas']['RankedCities'];
export type Release = components['schemas']['Release'];
export type Robustness = components['schemas']['Robustness'];
export type RoundExport = components['schemas']['RoundExport'];
export type RoundHead = components['schemas']['RoundHead'];
export type RoundStatistics = components['schemas']['RoundStatistics'];
export type SampleHead = components['schemas']['SampleHead'];
export type SensitivityReport = components['schemas']['SensitivityReport'];
export type Standing = components['schemas']['Standing'];
export type Statistics = components['schemas']['Statistics'];
export type Suppression = components['schemas']['Suppression'];
export type WeightSet = components['schemas']['WeightSet'];
export type WhatIf = components['schemas']['WhatIf'];
export type AcceptedInvitation = components['schemas']['AcceptedInvitation'];
export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyRotationInput = components['schemas']['ApiKeyRotationInput'];
export type ApiKeyUsage = components['schemas']['ApiKeyUsage'];
export type ChangedMembership = components['schemas']['ChangedMembership'];
export type Invitation = components['schemas']['Invitation'];
export type InvitationAcceptanceInput = components['schemas']['InvitationAcceptanceInput'];
export type MadeInvitation = components['schemas']['MadeInvitation'];
export type Mail = components['schemas']['Mail'];
export type Membership = components['schemas']['Membership'];
export type NewApiKeyInput = components['schemas']['NewApiKeyInput'];
export type NewInvitationInput = components['schemas']['NewInvitationInput'];
export type NoticeDelivery = components['schemas']['NoticeDelivery'];
export type NoticeDeliveryInput = components['schemas']['NoticeDeliveryInput'];
export type NoticeKind = components['schemas']['NoticeKind'];
export type Notification = components['schemas']['Notification'];
export type NotificationPage = components['schemas']['NotificationPage'];
export type NotificationSettings = components['schemas']['NotificationSettings'];
export type NotificationSettingsInput = components['schemas']['NotificationSettingsInput'];
export type OpenidProviders = components['schemas']['OpenidProviders'];
export type OpenidSignIn = components['schemas']['OpenidSignIn'];
export type OwnSessions = components['schemas']['OwnSessions'];
export type Passkey = components['schemas']['Passkey'];
export type PasskeyCreationOptions = components['schemas']['PasskeyCreationOptions'];
export type PasskeyRequestOptions = components['schemas']['PasskeyRequestOptions'];
export type Passkeys = components['schemas']['Passkeys'];
export type Person = components['schemas']['Person'];
export type PresenceHeartbeatInput = components['schemas']['PresenceHeartbeatInput'];
export type PresentPerson = components['schemas']['PresentPerson'];
export type Principal = components['schemas']['Principal'];
export type Profile = components['schemas']['Profile'];
export type ReadNotificationsInput = components['schemas']['ReadNotificationsInput'];
export type RecoveryCodes = components['schemas']['RecoveryCodes'];
export type RoleChangeInput = components['schemas']['RoleChangeInput'];
export type SecondFactorEnrolment = components['schemas']['SecondFactorEnrolment'];
export type ShownApiKey = components['schemas']['ShownApiKey'];
export type SignIn = components['schemas']['SignIn'];
export type SubmissionPresence = components['schemas']['SubmissionPresence'];
export type UnreadCount = components['schemas']['UnreadCount'];
export type User = components['schemas']['User'];
export type UserSession = components['schemas']['UserSession'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookWithSecret = components['schemas']['WebhookWithSecret'];
export type AcceptancesInput = components['schemas']['AcceptancesInput'];
export type AcceptedAnswers = components['schemas']['AcceptedAnswers'];
export type AddedEvidence = components['schemas']['AddedEvidence'];
export type Agreement = components['schemas']['Agreement'];
export type QuestionnaireAnswerChange = components['schemas']['QuestionnaireAnswerChange'];
export type AnswerChanges = components['schemas']['AnswerChanges'];
export type AnswerEvidence = components['schemas']['AnswerEvidence'];
export type AnswerHistoryEntry = components['schemas']['AnswerHistoryEntry'];
export type AnswerInput = components['schemas']['AnswerInput'];
export type AnswerVersion = components['schemas']['AnswerVersion'];
export type AppealDecisionInput = components['schemas']['AppealDecisionInput'];
export type AppealInputInput = components['schemas']['AppealInputInput'];
export type AreaAgreement = components['schemas']['AreaAgreement'];
export type AreaProgress = components['schemas']['AreaProgress'];
export type AssignedReviews = components['schemas']['AssignedReviews'];
export type Assignment = components['schemas']['Assignment'];
export type BlindVerdictInput = components['schemas']['BlindVerdictInput'];
export type Board = components['schemas']['Board'];
export type BoardSection = components['schemas']['BoardSection'];
export type CitedEvidence = components['schemas']['CitedEvidence'];
export type Comment = components['schemas']['Comment'];
export type CommentWordsInput = components['schemas']['CommentWordsInput'];
export type CorrectedAnswerInputInput = components['schemas']['CorrectedAnswerInputInput'];
export type DiscardedAnswerInput = components['schemas']['DiscardedAnswerInput'];
export type Drift = components['schemas']['Drift'];
export type EvidenceChangeInput = components['schemas']['EvidenceChangeInput'];
export type EvidenceFile = components['schemas']['EvidenceFile'];
export type EvidenceItem = components['schemas']['EvidenceItem'];
export type EvidenceLibrary = components['schemas']['EvidenceLibrary'];
export type EvidenceLinkInput = components['schemas']['EvidenceLinkInput'];
export type EvidencePassageInput = components['schemas']['EvidencePassageInput'];
export type Extension = components['schemas']['Extension'];
export type ExtensionState = components['schemas']['ExtensionState'];
export type FormerVerdict = components['schemas']['FormerVerdict'];
export type HandOverInput = components['schemas']['HandOverInput'];
export type HandedOver = components['schemas']['HandedOver'];
export type ImportedXlsForm = components['schemas']['ImportedXlsForm'];
export type InstrumentSummary = components['schemas']['InstrumentSummary'];
export type ListedEvidence = components['schemas']['ListedEvidence'];
export type MarkedSection = components['schemas']['MarkedSection'];
export type NewThreadInput = components['schemas']['NewThreadInput'];
export type PreviousAnswer = components['schemas']['PreviousAnswer'];
export type PreviousReview = components['schemas']['PreviousReview'];
export type PreviousRound = components['schemas']['PreviousRound'];
export type QueryInputInput = components['schemas']['QueryInputInput'];
export type QueryReplyInput = components['schemas']['QueryReplyInput'];
export type QuestionAgreement = components['schemas']['QuestionAgreement'];
export type Receipt = components['schemas']['Receipt'];
export type ReleaseInput = components['schemas']['ReleaseInput'];
export type ReplyLinkInput = components['schemas']['ReplyLinkInput'];
export type Review = components['schemas']['Review'];
export type ReviewAssignmentInput = components['schemas']['ReviewAssignmentInput'];
export type ReviewEntry = components['schemas']['ReviewEntry'];
export type ReviewItem = components['schemas']['ReviewItem'];
export type ReviewSample = components['schemas']['ReviewSample'];
export type ReviewWithThread = components['schemas']['ReviewWithThread'];
export type ReviewerInput = components['schemas']['ReviewerInput'];
export type Round = components['schemas']['Round'];
export type RoundAgreement = components['schemas']['RoundAgreement'];
export type RoundSchedule = components['schemas']['RoundSchedule'];
export type SampleDrawInput = components['schemas']['SampleDrawInput'];
export type SavedAnswer = components['schemas']['SavedAnswer'];
export type SectionPlan = components['schemas']['SectionPlan'];
export type SectionStep = components['schemas']['SectionStep'];
export type Submission = components['schemas']['Submission'];
export type SubmissionCheck = components['schemas']['SubmissionCheck'];
export type SubmissionReviews = components['schemas']['SubmissionReviews'];
export type SubmissionSummary = components['schemas']['SubmissionSummary'];
export type Thread = components['schemas']['Thread'];
export type TouchedEvidence = components['schemas']['TouchedEvidence'];
export type TranslationSummary = components['schemas']['TranslationSummary'];
export type VerdictInputInput = components['schemas']['VerdictInputInput'];
export type Visit = components['schemas']['Visit'];
export type WorkbookComparison = components['schemas']['WorkbookComparison'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponseInvalidRequest = components['responses']['InvalidRequest'];
export type ResponseNotSignedIn = components['responses']['NotSignedIn'];
export type ResponseNotAllowed = components['responses']['NotAllowed'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseStale = components['responses']['Stale'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUnprocessable = components['responses']['Unprocessable'];
export type ResponseVersionNeeded = components['responses']['VersionNeeded'];
export type ResponseTooMany = components['responses']['TooMany'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderIdempotencyReplayed = components['headers']['Idempotency-Replayed'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type $defs = Record<string, never>;
export interface operations {
    getKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKeyInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownApiKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotationInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownApiKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiKeyUsage: {
        parameters: {
            query?: {
                /** @description First day shown (UTC); 30 days ago where none is named */
                since?: string;
            };
            header?: never;
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyUsage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBenchmarkRounds: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BenchmarkRounds"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRoundStatistics: {
        parameters: {
            query?: {
                /** @description Adds the statistics of each group */
                by?: "country" | "network" | "populationBand" | "foreignBornBand";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundStatistics"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRankedCities: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Which figures to read; without it the strongest origin whose sample is large enough for statistics */
                origin?: "validated" | "submitted" | "illustrative";
                /** @description `name`, or the code of a composite or indicator: best first, without a score last */
                sort?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankedCities"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBenchmark: {
        parameters: {
            query?: {
                /** @description Which figures to read; without it the strongest origin whose sample is large enough for statistics */
                origin?: "validated" | "submitted" | "illustrative";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
                /** @description Id of a city of the round */
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Benchmark"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    explainChange: {
        parameters: {
            query?: {
                /** @description Which figures to read; without it the strongest origin whose sample is large enough for statistics */
                origin?: "validated" | "submitted" | "illustrative";
                /** @description Code of an indicator or composite; without it the headline */
                item?: string;
                /** @description An earlier round; without it the latest one before this */
                since?: string;
                /** @description A version of the submission of this round, instead of another round */
                fromVersion?: number;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
                /** @description Id of a city of the round */
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    explainDifference: {
        parameters: {
            query: {
                /** @description Which figures to read; without it the strongest origin whose sample is large enough for statistics */
                origin?: "validated" | "submitted" | "illustrative";
                /** @description Id of the other city, in the same sample */
                against: string;
                /** @description Code of an indicator or composite; without it the headline */
                item?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
                /** @description Id of a city of the round */
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLargestGains: {
        parameters: {
            query?: {
                /** @description Which figures to read; without it the strongest origin whose sample is large enough for statistics */
                origin?: "validated" | "submitted" | "illustrative";
                /** @description Code of an indicator or composite; without it the headline */
                item?: string;
                /** @description Most gains, and most changes together */
                limit?: number;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
                /** @description Id of a city of the round */
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LargestGains"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
                /** @description Id of a city of the round */
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plans"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    savePlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
                /** @description Id of a city of the round */
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    origin?: "validated" | "submitted" | "illustrative";
                    /** @description Other answers, one a question; all other answers stay as they are */
                    changes: {
                        question: string;
                        answer: {
                            /** @enum {string} */
                            state: "answered";
                            value: string | string[] | number | {
                                numerator: number;
                                denominator: number;
                            };
                        } | {
                            /** @enum {string} */
                            state: "not-applicable";
                        } | {
                            /** @enum {string} */
                            state: "not-our-competence";
                        } | {
                            /** @enum {string} */
                            state: "unknown";
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
                /** @description Id of a city of the round */
                cityId: string;
                /** @description Id of a plan of the city */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluatedPlan"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
                /** @description Id of a city of the round */
                cityId: string;
                /** @description Id of a plan of the city */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProgress: {
        parameters: {
            query?: {
                /** @description Which figures to read; without it the strongest origin whose sample is large enough for statistics */
                origin?: "validated" | "submitted" | "illustrative";
                /** @description An earlier round; without it the latest one before this */
                since?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
                /** @description Id of a city of the round */
                cityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    askWhatIf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the round */
                roundId: string;
                /** @description Id of a city of the round */
                cityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    origin?: "validated" | "submitted" | "illustrative";
                    /** @description Item whose places are told; without it the headline of the instrument */
                    item?: string;
                    /** @description Other answers, one a question; all other answers stay as they are */
                    changes: {
                        question: string;
                        answer: {
                            /** @enum {string} */
                            state: "answered";
                            value: string | string[] | number | {
                                numerator: number;
                                denominator: number;
                            };
                        } | {
                            /** @enum {string} */
                            state: "not-applicable";
                        } | {
                            /** @enum {string} */
                            state: "not-our-competence";
                        } | {
                            /** @enum {string} */
                            state: "unknown";
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareCities: {
        parameters: {
            query: {
                /** @description Which figures to read; without it the strongest origin whose sample is large enough for statistics */
                origin?: "validated" | "submitted" | "illustrative";
                /** @description Two to four cities, the parameter repeated; differences are to the first */
                city: string[];
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityComparison"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRobustness: {
        parameters: {
            query?: {
                /** @description Which figures to read; without it the strongest origin whose sample is large enough for statistics */
                origin?: "validated" | "submitted" | "illustrative";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Robustness"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCities: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description ISO 3166-1 alpha-2 */
                country?: string;
                /** @description Id of a network the city is a member of now */
                network?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["City"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerCity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "sandbox-montelva",
                 *       "name": "Montelva",
                 *       "country": "IT",
                 *       "latitude": 44.5,
                 *       "longitude": 11.3,
                 *       "population": [
                 *         {
                 *           "year": 2024,
                 *           "value": 184200,
                 *           "source": "Invented for this example"
                 *         }
                 *       ],
                 *       "foreignBornShare": [
                 *         {
                 *           "year": 2024,
                 *           "value": 12.4,
                 *           "source": "Invented for this example"
                 *         }
                 *       ],
                 *       "fictitious": true
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Chosen by the caller; made by the platform if left out
                     */
                    id?: string;
                    code: string;
                    name: string;
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example ES
                     */
                    country: string;
                    /** @default null */
                    lau?: string | null;
                    /** @default null */
                    nuts?: string | null;
                    /** @default null */
                    latitude?: number | null;
                    /** @default null */
                    longitude?: number | null;
                    /** @default [] */
                    population?: {
                        year: number;
                        value: number;
                        /** @description Where the figure was read, in words a reader can follow */
                        source: string;
                    }[];
                    /** @default [] */
                    foreignBornShare?: {
                        year: number;
                        value: number;
                        /** @description Where the figure was read, in words a reader can follow */
                        source: string;
                    }[];
                    /**
                     * @description True for an invented city
                     * @default false
                     */
                    fictitious?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["City"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of what the path names */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["City"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeCityProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read; needed */
                "if-match"?: string;
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of what the path names */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example ES
                     */
                    country: string;
                    lau: string | null;
                    nuts: string | null;
                    latitude: number | null;
                    longitude: number | null;
                    population: {
                        year: number;
                        value: number;
                        /** @description Where the figure was read, in words a reader can follow */
                        source: string;
                    }[];
                    foreignBornShare: {
                        year: number;
                        value: number;
                        /** @description Where the figure was read, in words a reader can follow */
                        source: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["City"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConflictDeclarations: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Declarations of ties to this city alone */
                cityId?: string;
                /** @description Declarations of this evaluator alone */
                evaluatorId?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConflictDeclaration"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    declareConflict: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    cityId: string;
                    /**
                     * @description `none`, or the kind of the tie
                     * @enum {string}
                     */
                    kind: "none" | "employment" | "residence" | "family" | "financial" | "other";
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictDeclaration"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestEmailVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    completeEmailVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description From the link of the mail; good once, for an hour */
                    token: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportRoundAsCsv: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportRoundAsJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["RoundExport"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportRoundAsJsonStat: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["JsonStatDataset"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportRoundAsSdmx: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportRoundAsXlsx: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listExtensions: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description UUID */
                roundId?: string;
                state?: "asked" | "granted" | "refused";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Extension"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    askExtension: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roundId": "6f1c0e52-0d5e-4a8e-9d3b-2f6a7c1b8e90",
                 *       "until": "2028-10-14T22:00:00Z",
                 *       "reason": "The council meets after the deadline"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    roundId: string;
                    /**
                     * Format: date-time
                     * @description Until when the city wishes to send; later than it may now
                     */
                    until: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    grantExtension: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the extension */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description A shorter date than was asked for; left out: as asked
                     */
                    until?: string;
                    answer?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    refuseExtension: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the extension */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInstruments: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InstrumentSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishInstrument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    format: "interlace-instrument/1";
                    code: string;
                    version: string;
                    title: string;
                    description: string;
                    language: string;
                    questionCount: number;
                    areas: {
                        code: string;
                        title: string;
                        description: string;
                    }[];
                    indicators: {
                        code: string;
                        title: string;
                        area: string;
                    }[];
                    composites: {
                        code: string;
                        title: string;
                        description: string;
                        parts: {
                            code: string;
                            weight: number;
                        }[];
                    }[];
                    questions: ({
                        code: string;
                        lineage: string;
                        indicator: string;
                        title: string;
                        help: {
                            asked: string;
                            counts: string;
                            doesNotCount: string;
                        };
                        condition?: {
                            question: string;
                            equals: string;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            anyOf: string[];
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            atLeast: number;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        };
                        attainable: number;
                        evidence: string;
                        allows: {
                            notApplicable: boolean;
                            notOurCompetence: boolean;
                        };
                        /** @enum {string} */
                        type: "graded";
                        options: [
                            {
                                /** @enum {string} */
                                code: "no";
                                label: string;
                                points: number;
                            },
                            {
                                /** @enum {string} */
                                code: "partly";
                                label: string;
                                points: number;
                            },
                            {
                                /** @enum {string} */
                                code: "yes";
                                label: string;
                                points: number;
                            }
                        ];
                        scoring: {
                            /** @enum {string} */
                            kind: "options";
                            rationale: string;
                        };
                    } | {
                        code: string;
                        lineage: string;
                        indicator: string;
                        title: string;
                        help: {
                            asked: string;
                            counts: string;
                            doesNotCount: string;
                        };
                        condition?: {
                            question: string;
                            equals: string;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            anyOf: string[];
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            atLeast: number;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        };
                        attainable: number;
                        evidence: string;
                        allows: {
                            notApplicable: boolean;
                            notOurCompetence: boolean;
                        };
                        /** @enum {string} */
                        type: "single";
                        options: {
                            code: string;
                            label: string;
                            points: number;
                        }[];
                        scoring: {
                            /** @enum {string} */
                            kind: "options";
                            rationale: string;
                        };
                    } | {
                        code: string;
                        lineage: string;
                        indicator: string;
                        title: string;
                        help: {
                            asked: string;
                            counts: string;
                            doesNotCount: string;
                        };
                        condition?: {
                            question: string;
                            equals: string;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            anyOf: string[];
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            atLeast: number;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        };
                        attainable: number;
                        evidence: string;
                        allows: {
                            notApplicable: boolean;
                            notOurCompetence: boolean;
                        };
                        /** @enum {string} */
                        type: "multiple";
                        options: {
                            code: string;
                            label: string;
                            points: number;
                        }[];
                        maxChoices?: number;
                        scoring: {
                            /** @enum {string} */
                            kind: "capped-sum";
                            rationale: string;
                        };
                    } | {
                        code: string;
                        lineage: string;
                        indicator: string;
                        title: string;
                        help: {
                            asked: string;
                            counts: string;
                            doesNotCount: string;
                        };
                        condition?: {
                            question: string;
                            equals: string;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            anyOf: string[];
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            atLeast: number;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        };
                        attainable: number;
                        evidence: string;
                        allows: {
                            notApplicable: boolean;
                            notOurCompetence: boolean;
                        };
                        /** @enum {string} */
                        type: "number";
                        unit: string;
                        min: number;
                        max: number;
                        whole: boolean;
                        scoring: {
                            /** @enum {string} */
                            kind: "steps";
                            /** @enum {string} */
                            better: "higher" | "lower";
                            steps: {
                                from: number;
                                points: number;
                            }[];
                            rationale: string;
                        } | {
                            /** @enum {string} */
                            kind: "linear";
                            /** @enum {string} */
                            better: "higher" | "lower";
                            zeroAt: number;
                            fullAt: number;
                            rationale: string;
                        };
                    } | {
                        code: string;
                        lineage: string;
                        indicator: string;
                        title: string;
                        help: {
                            asked: string;
                            counts: string;
                            doesNotCount: string;
                        };
                        condition?: {
                            question: string;
                            equals: string;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            anyOf: string[];
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            atLeast: number;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        };
                        attainable: number;
                        evidence: string;
                        allows: {
                            notApplicable: boolean;
                            notOurCompetence: boolean;
                        };
                        /** @enum {string} */
                        type: "percentage";
                        scoring: {
                            /** @enum {string} */
                            kind: "steps";
                            /** @enum {string} */
                            better: "higher" | "lower";
                            steps: {
                                from: number;
                                points: number;
                            }[];
                            rationale: string;
                        } | {
                            /** @enum {string} */
                            kind: "linear";
                            /** @enum {string} */
                            better: "higher" | "lower";
                            zeroAt: number;
                            fullAt: number;
                            rationale: string;
                        };
                    } | {
                        code: string;
                        lineage: string;
                        indicator: string;
                        title: string;
                        help: {
                            asked: string;
                            counts: string;
                            doesNotCount: string;
                        };
                        condition?: {
                            question: string;
                            equals: string;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            anyOf: string[];
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        } | {
                            question: string;
                            atLeast: number;
                            /**
                             * @default zero
                             * @enum {string}
                             */
                            whenHidden?: "zero" | "leaves";
                        };
                        attainable: number;
                        evidence: string;
                        allows: {
                            notApplicable: boolean;
                            notOurCompetence: boolean;
                        };
                        /** @enum {string} */
                        type: "ratio";
                        numerator: string;
                        denominator: string;
                        /** @enum {string} */
                        parts: "counts" | "amounts" | "percentages";
                        share: boolean;
                        per: number;
                        scoring: {
                            /** @enum {string} */
                            kind: "steps";
                            /** @enum {string} */
                            better: "higher" | "lower";
                            steps: {
                                from: number;
                                points: number;
                            }[];
                            rationale: string;
                        } | {
                            /** @enum {string} */
                            kind: "linear";
                            /** @enum {string} */
                            better: "higher" | "lower";
                            zeroAt: number;
                            fullAt: number;
                            rationale: string;
                        } | {
                            /** @enum {string} */
                            kind: "parity";
                            rationale: string;
                        };
                    })[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentSummary"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentSummary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    importXlsForm: {
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
                     * @description The XLSX file, at most 2097152 bytes
                     */
                    workbook: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedXlsForm"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Code of the instrument
                 * @example intercultural
                 */
                code: string;
                /**
                 * @description Published version
                 * @example 1.0.0
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        format: "interlace-instrument/1";
                        code: string;
                        version: string;
                        title: string;
                        description: string;
                        language: string;
                        questionCount: number;
                        areas: {
                            code: string;
                            title: string;
                            description: string;
                        }[];
                        indicators: {
                            code: string;
                            title: string;
                            area: string;
                        }[];
                        composites: {
                            code: string;
                            title: string;
                            description: string;
                            parts: {
                                code: string;
                                weight: number;
                            }[];
                        }[];
                        questions: ({
                            code: string;
                            lineage: string;
                            indicator: string;
                            title: string;
                            help: {
                                asked: string;
                                counts: string;
                                doesNotCount: string;
                            };
                            condition?: {
                                question: string;
                                equals: string;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                anyOf: string[];
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                atLeast: number;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            };
                            attainable: number;
                            evidence: string;
                            allows: {
                                notApplicable: boolean;
                                notOurCompetence: boolean;
                            };
                            /** @enum {string} */
                            type: "graded";
                            options: [
                                {
                                    /** @enum {string} */
                                    code: "no";
                                    label: string;
                                    points: number;
                                },
                                {
                                    /** @enum {string} */
                                    code: "partly";
                                    label: string;
                                    points: number;
                                },
                                {
                                    /** @enum {string} */
                                    code: "yes";
                                    label: string;
                                    points: number;
                                }
                            ];
                            scoring: {
                                /** @enum {string} */
                                kind: "options";
                                rationale: string;
                            };
                        } | {
                            code: string;
                            lineage: string;
                            indicator: string;
                            title: string;
                            help: {
                                asked: string;
                                counts: string;
                                doesNotCount: string;
                            };
                            condition?: {
                                question: string;
                                equals: string;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                anyOf: string[];
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                atLeast: number;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            };
                            attainable: number;
                            evidence: string;
                            allows: {
                                notApplicable: boolean;
                                notOurCompetence: boolean;
                            };
                            /** @enum {string} */
                            type: "single";
                            options: {
                                code: string;
                                label: string;
                                points: number;
                            }[];
                            scoring: {
                                /** @enum {string} */
                                kind: "options";
                                rationale: string;
                            };
                        } | {
                            code: string;
                            lineage: string;
                            indicator: string;
                            title: string;
                            help: {
                                asked: string;
                                counts: string;
                                doesNotCount: string;
                            };
                            condition?: {
                                question: string;
                                equals: string;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                anyOf: string[];
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                atLeast: number;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            };
                            attainable: number;
                            evidence: string;
                            allows: {
                                notApplicable: boolean;
                                notOurCompetence: boolean;
                            };
                            /** @enum {string} */
                            type: "multiple";
                            options: {
                                code: string;
                                label: string;
                                points: number;
                            }[];
                            maxChoices?: number;
                            scoring: {
                                /** @enum {string} */
                                kind: "capped-sum";
                                rationale: string;
                            };
                        } | {
                            code: string;
                            lineage: string;
                            indicator: string;
                            title: string;
                            help: {
                                asked: string;
                                counts: string;
                                doesNotCount: string;
                            };
                            condition?: {
                                question: string;
                                equals: string;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                anyOf: string[];
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                atLeast: number;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            };
                            attainable: number;
                            evidence: string;
                            allows: {
                                notApplicable: boolean;
                                notOurCompetence: boolean;
                            };
                            /** @enum {string} */
                            type: "number";
                            unit: string;
                            min: number;
                            max: number;
                            whole: boolean;
                            scoring: {
                                /** @enum {string} */
                                kind: "steps";
                                /** @enum {string} */
                                better: "higher" | "lower";
                                steps: {
                                    from: number;
                                    points: number;
                                }[];
                                rationale: string;
                            } | {
                                /** @enum {string} */
                                kind: "linear";
                                /** @enum {string} */
                                better: "higher" | "lower";
                                zeroAt: number;
                                fullAt: number;
                                rationale: string;
                            };
                        } | {
                            code: string;
                            lineage: string;
                            indicator: string;
                            title: string;
                            help: {
                                asked: string;
                                counts: string;
                                doesNotCount: string;
                            };
                            condition?: {
                                question: string;
                                equals: string;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                anyOf: string[];
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                atLeast: number;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            };
                            attainable: number;
                            evidence: string;
                            allows: {
                                notApplicable: boolean;
                                notOurCompetence: boolean;
                            };
                            /** @enum {string} */
                            type: "percentage";
                            scoring: {
                                /** @enum {string} */
                                kind: "steps";
                                /** @enum {string} */
                                better: "higher" | "lower";
                                steps: {
                                    from: number;
                                    points: number;
                                }[];
                                rationale: string;
                            } | {
                                /** @enum {string} */
                                kind: "linear";
                                /** @enum {string} */
                                better: "higher" | "lower";
                                zeroAt: number;
                                fullAt: number;
                                rationale: string;
                            };
                        } | {
                            code: string;
                            lineage: string;
                            indicator: string;
                            title: string;
                            help: {
                                asked: string;
                                counts: string;
                                doesNotCount: string;
                            };
                            condition?: {
                                question: string;
                                equals: string;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                anyOf: string[];
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            } | {
                                question: string;
                                atLeast: number;
                                /**
                                 * @default zero
                                 * @enum {string}
                                 */
                                whenHidden: "zero" | "leaves";
                            };
                            attainable: number;
                            evidence: string;
                            allows: {
                                notApplicable: boolean;
                                notOurCompetence: boolean;
                            };
                            /** @enum {string} */
                            type: "ratio";
                            numerator: string;
                            denominator: string;
                            /** @enum {string} */
                            parts: "counts" | "amounts" | "percentages";
                            share: boolean;
                            per: number;
                            scoring: {
                                /** @enum {string} */
                                kind: "steps";
                                /** @enum {string} */
                                better: "higher" | "lower";
                                steps: {
                                    from: number;
                                    points: number;
                                }[];
                                rationale: string;
                            } | {
                                /** @enum {string} */
                                kind: "linear";
                                /** @enum {string} */
                                better: "higher" | "lower";
                                zeroAt: number;
                                fullAt: number;
                                rationale: string;
                            } | {
                                /** @enum {string} */
                                kind: "parity";
                                rationale: string;
                            };
                        })[];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getQuestionnairePdf: {
        parameters: {
            query?: {
                /** @description Language of the document; that of the instrument where it is not translated */
                language?: "en" | "de" | "es" | "it" | "lv" | "pl" | "sv";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Code of the instrument
                 * @example intercultural
                 */
                code: string;
                /**
                 * @description Published version
                 * @example 1.0.0
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTranslations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Code of the instrument
                 * @example intercultural
                 */
                code: string;
                /**
                 * @description Published version
                 * @example 1.0.0
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TranslationSummary"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTranslation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Code of the instrument
                 * @example intercultural
                 */
                code: string;
                /**
                 * @description Published version
                 * @example 1.0.0
                 */
                version: string;
                /**
                 * @description BCP 47 tag
                 * @example de
                 */
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        format: "interlace-translation/1";
                        code: string;
                        version: string;
                        language: string;
                        instrument?: {
                            source: string;
                            /** @enum {string} */
                            state: "machine-made" | "reviewed";
                            title: string;
                            description: string;
                        };
                        areas: {
                            [key: string]: {
                                source: string;
                                /** @enum {string} */
                                state: "machine-made" | "reviewed";
                                title: string;
                                description: string;
                            };
                        };
                        indicators: {
                            [key: string]: {
                                source: string;
                                /** @enum {string} */
                                state: "machine-made" | "reviewed";
                                title: string;
                            };
                        };
                        composites: {
                            [key: string]: {
                                source: string;
                                /** @enum {string} */
                                state: "machine-made" | "reviewed";
                                title: string;
                                description: string;
                            };
                        };
                        questions: {
                            [key: string]: {
                                source: string;
                                /** @enum {string} */
                                state: "machine-made" | "reviewed";
                                title: string;
                                help: {
                                    asked: string;
                                    counts: string;
                                    doesNotCount: string;
                                };
                                unit?: string;
                                numerator?: string;
                                denominator?: string;
                                options?: {
                                    [key: string]: string;
                                };
                                evidence: string;
                                rationale: string;
                            };
                        };
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveTranslation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Code of the instrument
                 * @example intercultural
                 */
                code: string;
                /**
                 * @description Published version
                 * @example 1.0.0
                 */
                version: string;
                /**
                 * @description BCP 47 tag
                 * @example de
                 */
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    format: "interlace-translation/1";
                    code: string;
                    version: string;
                    language: string;
                    instrument?: {
                        source: string;
                        /** @enum {string} */
                        state: "machine-made" | "reviewed";
                        title: string;
                        description: string;
                    };
                    areas: {
                        [key: string]: {
                            source: string;
                            /** @enum {string} */
                            state: "machine-made" | "reviewed";
                            title: string;
                            description: string;
                        };
                    };
                    indicators: {
                        [key: string]: {
                            source: string;
                            /** @enum {string} */
                            state: "machine-made" | "reviewed";
                            title: string;
                        };
                    };
                    composites: {
                        [key: string]: {
                            source: string;
                            /** @enum {string} */
                            state: "machine-made" | "reviewed";
                            title: string;
                            description: string;
                        };
                    };
                    questions: {
                        [key: string]: {
                            source: string;
                            /** @enum {string} */
                            state: "machine-made" | "reviewed";
                            title: string;
                            help: {
                                asked: string;
                                counts: string;
                                doesNotCount: string;
                            };
                            unit?: string;
                            numerator?: string;
                            denominator?: string;
                            options?: {
                                [key: string]: string;
                            };
                            evidence: string;
                            rationale: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationSummary"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslationSummary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportXlsForm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description Code of the instrument
                 * @example intercultural
                 */
                code: string;
                /**
                 * @description Published version
                 * @example 1.0.0
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Another organisation; for administrators */
                organisation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Invitation"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitationInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeInvitation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAcceptanceInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedInvitation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConsistency: {
        parameters: {
            query?: {
                /** @description Which figures to read; without it the strongest origin whose sample is large enough for statistics */
                origin?: "validated" | "submitted" | "illustrative";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyReport"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    runRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    origin?: "validated" | "submitted" | "illustrative";
                    /** @description A composite or indicator; the first composite of the instrument where absent */
                    item?: string;
                    /**
                     * @default {
                     *       "by": "published"
                     *     }
                     */
                    weights?: {
                        /** @enum {string} */
                        by: "published";
                    } | {
                        /** @enum {string} */
                        by: "equal";
                        /**
                         * @description Equal among the parts of each group, or among all questions
                         * @default group
                         * @enum {string}
                         */
                        per?: "group" | "leaf";
                    } | {
                        /** @enum {string} */
                        by: "set";
                        /**
                         * Format: uuid
                         * @description Id of a weight set
                         */
                        id: string;
                        version: number;
                    } | {
                        /**
                         * @description Weights of the parts of the item from their correlations
                         * @enum {string}
                         */
                        by: "factor-analysis";
                        /** @description Factors kept; as many as the data advise where absent */
                        factors?: number;
                    } | {
                        /** @enum {string} */
                        by: "first-component";
                    } | {
                        /** @enum {string} */
                        by: "benefit-of-the-doubt";
                        /** @description Least share of the weight a part may have */
                        leastShare?: number;
                        /** @description Largest share of the weight a part may have */
                        mostShare?: number;
                    };
                    /**
                     * @description Questions with the same value in every city: methods that compare cities (min-max, z-score, factor analysis) have no result for them
                     * @default keep
                     * @enum {string}
                     */
                    constants?: "keep" | "leave-out";
                    /**
                     * @description goalposts (as published), min-max, z-score, rank, percentile, distance-to-reference, above-below-mean
                     * @default {
                     *       "method": "goalposts"
                     *     }
                     */
                    normalise?: {
                        method: string;
                    } & {
                        [key: string]: unknown;
                    };
                    /**
                     * @default {
                     *       "everywhere": {
                     *         "method": "arithmetic"
                     *       }
                     *     }
                     */
                    aggregate?: {
                        /**
                         * @description arithmetic (as published), geometric, harmonic, generalised, mazziotta-pareto, borda, copeland; geometric and harmonic means of scores that may be 0 need rescale: one-to-hundred
                         * @default {
                         *       "method": "arithmetic"
                         *     }
                         */
                        everywhere?: {
                            method: string;
                        } & {
                            [key: string]: unknown;
                        };
                        /** @description Other methods for single composites or indicators */
                        groups?: {
                            [key: string]: {
                                method: string;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                        /** @description A group covered less by questions that apply has no score; default 0 */
                        threshold?: number;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaboratoryRun"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSensitivity: {
        parameters: {
            query?: {
                /** @description Which figures to read; without it the strongest origin whose sample is large enough for statistics */
                origin?: "validated" | "submitted" | "illustrative";
                /** @description A composite or indicator; the first composite where absent */
                item?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SensitivityReport"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWeightSets: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WeightSet"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWeightSet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Language first",
                 *       "instrument": {
                 *         "code": "intercultural",
                 *         "version": "1.0.0"
                 *       },
                 *       "method": "given",
                 *       "weights": {
                 *         "language": 3,
                 *         "welcoming-newcomers": 2
                 *       },
                 *       "description": "Priorities of the working group of March"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    method: "given";
                    /** @description Of items among the parts of their composites, or of questions in their indicator; codes left out keep what the instrument gives */
                    weights: {
                        [key: string]: number;
                    };
                    /** @description Unique within the organisation */
                    name: string;
                    instrument: {
                        code: string;
                        version: string;
                    };
                    /**
                     * @description Where the weights come from and what they are for
                     * @default
                     */
                    description?: string;
                } | {
                    /** @enum {string} */
                    method: "budget-allocation";
                    /** @description By composite or indicator: for each expert, 100 points over all of its parts */
                    groups: {
                        [key: string]: {
                            [key: string]: number;
                        }[];
                    };
                    /** @description Unique within the organisation */
                    name: string;
                    instrument: {
                        code: string;
                        version: string;
                    };
                    /**
                     * @description Where the weights come from and what they are for
                     * @default
                     */
                    description?: string;
                } | {
                    /** @enum {string} */
                    method: "pairwise-comparison";
                    /** @description By composite or indicator: `groups.core.language.commitment` is how many times as important language is as commitment; one side of each pair is enough */
                    groups: {
                        [key: string]: {
                            [key: string]: {
                                [key: string]: number;
                            };
                        };
                    };
                    /** @description Unique within the organisation */
                    name: string;
                    instrument: {
                        code: string;
                        version: string;
                    };
                    /**
                     * @description Where the weights come from and what they are for
                     * @default
                     */
                    description?: string;
                } | {
                    /** @enum {string} */
                    method: "equal";
                    /** @description Unique within the organisation */
                    name: string;
                    instrument: {
                        code: string;
                        version: string;
                    };
                    /**
                     * @description Where the weights come from and what they are for
                     * @default
                     */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeightSet"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWeightSet: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the weight set */
                weightSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeightSet"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    addWeightSetVersion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the weight set */
                weightSetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "given";
                    /** @description Of items among the parts of their composites, or of questions in their indicator; codes left out keep what the instrument gives */
                    weights: {
                        [key: string]: number;
                    };
                    /**
                     * @description Where the weights come from and what they are for
                     * @default
                     */
                    description?: string;
                } | {
                    /** @enum {string} */
                    method: "budget-allocation";
                    /** @description By composite or indicator: for each expert, 100 points over all of its parts */
                    groups: {
                        [key: string]: {
                            [key: string]: number;
                        }[];
                    };
                    /**
                     * @description Where the weights come from and what they are for
                     * @default
                     */
                    description?: string;
                } | {
                    /** @enum {string} */
                    method: "pairwise-comparison";
                    /** @description By composite or indicator: `groups.core.language.commitment` is how many times as important language is as commitment; one side of each pair is enough */
                    groups: {
                        [key: string]: {
                            [key: string]: {
                                [key: string]: number;
                            };
                        };
                    };
                    /**
                     * @description Where the weights come from and what they are for
                     * @default
                     */
                    description?: string;
                } | {
                    /** @enum {string} */
                    method: "equal";
                    /**
                     * @description Where the weights come from and what they are for
                     * @default
                     */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeightSet"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWeightSetVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the weight set */
                weightSetId: string;
                /** @description Number of the version, from 1 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeightSet"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMails: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Mail"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMandates: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Mandates for this city alone */
                cityId?: string;
                /** @description Mandates of this organisation alone */
                organisationId?: string;
                /** @description Mandates for this round alone, without those for every round */
                roundId?: string;
                /** @description Mandates of this kind alone */
                kind?: "support" | "evaluation";
                /** @description Only mandates that hold on this day */
                on?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Mandate"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    giveMandate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cityId": "6f1c0e52-0d5e-4a8e-9d3b-2f6a7c1b8e90",
                 *       "organisationId": "0c9b7a66-3f1d-4b0a-8d57-51f2c9e8a7d4",
                 *       "kind": "evaluation",
                 *       "from": "2027-01-01",
                 *       "until": "2027-12-31"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Chosen by the caller; made by the platform if left out
                     */
                    id?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    cityId: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    organisationId: string;
                    /**
                     * @description Technical partners support, evaluators evaluate
                     * @enum {string}
                     */
                    kind: "support" | "evaluation";
                    /** @default null */
                    roundId?: string | null;
                    /** Format: date */
                    from: string;
                    /** @default null */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMandate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of what the path names */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    endMandate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of what the path names */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day from which on it opens nothing any more
                     */
                    endedOn: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mandate"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Principal"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMemberships: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Another organisation; for administrators */
                organisation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Membership"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMembership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeMembership: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChangeInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedMembership"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMethods: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        current: {
                            version: string;
                            title: string;
                            indicator: {
                                /** @enum {string} */
                                formula: "points-share";
                            };
                            composite: {
                                /** @enum {string} */
                                aggregation: "weighted-arithmetic-mean";
                                /**
                                 * @description In the strict mean, with its unknown answers at 0
                                 * @enum {string}
                                 */
                                partShortOfCoverage: "takes-part";
                                /** @enum {string} */
                                partNotApplicable: "leaves-the-mean";
                            };
                            unknown: {
                                /** @enum {string} */
                                strict: "counts-zero";
                                /** @enum {string} */
                                lenient: "leaves-the-fraction";
                            };
                            coverage: {
                                /** @description Smallest share of the applicable weight that must be answered for a score */
                                threshold: number;
                                /** @description A share this close below the threshold reaches it: binary fractions must not decide */
                                tolerance: number;
                            };
                            /** @enum {string} */
                            rounding: "none";
                            ranks: {
                                /** @enum {string} */
                                ties: "min";
                                /** @enum {string} */
                                before: "rounding";
                            };
                            /** @enum {string} */
                            quantiles: "type-7";
                            /** @description The rules in sentences for people */
                            rules: {
                                indicator: string;
                                composite: string;
                                coverage: string;
                            };
                            sources: string[];
                        };
                        items: {
                            version: string;
                            title: string;
                            indicator: {
                                /** @enum {string} */
                                formula: "points-share";
                            };
                            composite: {
                                /** @enum {string} */
                                aggregation: "weighted-arithmetic-mean";
                                /**
                                 * @description In the strict mean, with its unknown answers at 0
                                 * @enum {string}
                                 */
                                partShortOfCoverage: "takes-part";
                                /** @enum {string} */
                                partNotApplicable: "leaves-the-mean";
                            };
                            unknown: {
                                /** @enum {string} */
                                strict: "counts-zero";
                                /** @enum {string} */
                                lenient: "leaves-the-fraction";
                            };
                            coverage: {
                                /** @description Smallest share of the applicable weight that must be answered for a score */
                                threshold: number;
                                /** @description A share this close below the threshold reaches it: binary fractions must not decide */
                                tolerance: number;
                            };
                            /** @enum {string} */
                            rounding: "none";
                            ranks: {
                                /** @enum {string} */
                                ties: "min";
                                /** @enum {string} */
                                before: "rounding";
                            };
                            /** @enum {string} */
                            quantiles: "type-7";
                            /** @description The rules in sentences for people */
                            rules: {
                                indicator: string;
                                composite: string;
                                coverage: string;
                            };
                            sources: string[];
                        }[];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNetworks: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Network"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    foundNetwork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "northern-cities",
                 *       "name": "Network of northern cities"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Chosen by the caller; made by the platform if left out
                     */
                    id?: string;
                    code: string;
                    name: string;
                    /** @default false */
                    fictitious?: boolean;
                    /**
                     * @description Fewest cities a statistic of the network may sum up
                     * @default 5
                     */
                    minimumGroup?: number;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNetwork: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of what the path names */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of what the path names */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Member"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    joinNetwork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of what the path names */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    organisationId: string;
                    /**
                     * @description First day; null where it is not known
                     * @default null
                     */
                    since?: string | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        networkId: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        organisationId: string;
                        since: string | null;
                        until: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    leaveNetwork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the network */
                id: string;
                /** @description Id of the member, a city included */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description Last day of the membership
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        networkId: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        organisationId: string;
                        since: string | null;
                        until: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotificationSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    setNotificationSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationSettingsInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSettings"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description true: those alone that are not read */
                unread?: "true" | "false";
                /** @description Either way the newest first among equals */
                order?: "newest" | "unread-first";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    readNotifications: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotificationsInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    countUnreadNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCount"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cityRegistryAuditEntries: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Entries that concern it; only administrators look beyond their own */
                organisation?: string;
                /** @description Operation id, such as `submitSubmission` */
                action?: string;
                /** @description Pseudonymous account id of whoever acted */
                subject?: string;
                /** @description Id of what was changed or read */
                object?: string;
                /** @description First moment */
                since?: string;
                /** @description The moment after the last */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cityRegistryExportAuditEntries: {
        parameters: {
            query?: {
                /** @description Entries that concern it; only administrators look beyond their own */
                organisation?: string;
                /** @description Operation id, such as `submitSubmission` */
                action?: string;
                /** @description Pseudonymous account id of whoever acted */
                subject?: string;
                /** @description Id of what was changed or read */
                object?: string;
                /** @description First moment */
                since?: string;
                /** @description The moment after the last */
                until?: string;
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cityRegistryDeadLetters: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description parked: waits for an operator */
                state?: "parked" | "replayed" | "discarded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            group: string;
                            topic: string;
                            partition: number;
                            offset: number;
                            key: string | null;
                            eventId: string | null;
                            eventType: string | null;
                            code: string;
                            cause: string;
                            attempts: number;
                            /** Format: date-time */
                            parkedAt: string;
                            /**
                             * @description parked: waits for an operator
                             * @enum {string}
                             */
                            state: "parked" | "replayed" | "discarded";
                            settledAt: string | null;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cityRegistryDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        group: string;
                        topic: string;
                        partition: number;
                        offset: number;
                        key: string | null;
                        eventId: string | null;
                        eventType: string | null;
                        code: string;
                        cause: string;
                        attempts: number;
                        /** Format: date-time */
                        parkedAt: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                        settledAt: string | null;
                        reason: string | null;
                        original: {
                            /** @description The bytes as they came */
                            base64: string;
                            /** @description The same read as UTF-8; what is not UTF-8 shows as U+FFFD */
                            text: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cityRegistryDiscardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cityRegistryReplayDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cityRegistryEventBus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                        reasons: string[];
                        /** @description Events committed and not yet in the log */
                        outboxBacklog: number;
                        partitions: {
                            group: string;
                            topic: string;
                            partition: number;
                            committed: number;
                            end: number;
                            lag: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cityRegistryPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    cityRegistryErasePersonalData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Account id: the own one; administrators may name any */
                    subject: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    comparisonAuditEntries: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Entries that concern it; only administrators look beyond their own */
                organisation?: string;
                /** @description Operation id, such as `submitSubmission` */
                action?: string;
                /** @description Pseudonymous account id of whoever acted */
                subject?: string;
                /** @description Id of what was changed or read */
                object?: string;
                /** @description First moment */
                since?: string;
                /** @description The moment after the last */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    comparisonExportAuditEntries: {
        parameters: {
            query?: {
                /** @description Entries that concern it; only administrators look beyond their own */
                organisation?: string;
                /** @description Operation id, such as `submitSubmission` */
                action?: string;
                /** @description Pseudonymous account id of whoever acted */
                subject?: string;
                /** @description Id of what was changed or read */
                object?: string;
                /** @description First moment */
                since?: string;
                /** @description The moment after the last */
                until?: string;
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    comparisonDeadLetters: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description parked: waits for an operator */
                state?: "parked" | "replayed" | "discarded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            group: string;
                            topic: string;
                            partition: number;
                            offset: number;
                            key: string | null;
                            eventId: string | null;
                            eventType: string | null;
                            code: string;
                            cause: string;
                            attempts: number;
                            /** Format: date-time */
                            parkedAt: string;
                            /**
                             * @description parked: waits for an operator
                             * @enum {string}
                             */
                            state: "parked" | "replayed" | "discarded";
                            settledAt: string | null;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    comparisonDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        group: string;
                        topic: string;
                        partition: number;
                        offset: number;
                        key: string | null;
                        eventId: string | null;
                        eventType: string | null;
                        code: string;
                        cause: string;
                        attempts: number;
                        /** Format: date-time */
                        parkedAt: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                        settledAt: string | null;
                        reason: string | null;
                        original: {
                            /** @description The bytes as they came */
                            base64: string;
                            /** @description The same read as UTF-8; what is not UTF-8 shows as U+FFFD */
                            text: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    comparisonDiscardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    comparisonReplayDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    comparisonEventBus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                        reasons: string[];
                        /** @description Events committed and not yet in the log */
                        outboxBacklog: number;
                        partitions: {
                            group: string;
                            topic: string;
                            partition: number;
                            committed: number;
                            end: number;
                            lag: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    comparisonPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    comparisonErasePersonalData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Account id: the own one; administrators may name any */
                    subject: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    gatewayAuditEntries: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Entries that concern it; only administrators look beyond their own */
                organisation?: string;
                /** @description Operation id, such as `submitSubmission` */
                action?: string;
                /** @description Pseudonymous account id of whoever acted */
                subject?: string;
                /** @description Id of what was changed or read */
                object?: string;
                /** @description First moment */
                since?: string;
                /** @description The moment after the last */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    gatewayExportAuditEntries: {
        parameters: {
            query?: {
                /** @description Entries that concern it; only administrators look beyond their own */
                organisation?: string;
                /** @description Operation id, such as `submitSubmission` */
                action?: string;
                /** @description Pseudonymous account id of whoever acted */
                subject?: string;
                /** @description Id of what was changed or read */
                object?: string;
                /** @description First moment */
                since?: string;
                /** @description The moment after the last */
                until?: string;
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    gatewayDeadLetters: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description parked: waits for an operator */
                state?: "parked" | "replayed" | "discarded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            group: string;
                            topic: string;
                            partition: number;
                            offset: number;
                            key: string | null;
                            eventId: string | null;
                            eventType: string | null;
                            code: string;
                            cause: string;
                            attempts: number;
                            /** Format: date-time */
                            parkedAt: string;
                            /**
                             * @description parked: waits for an operator
                             * @enum {string}
                             */
                            state: "parked" | "replayed" | "discarded";
                            settledAt: string | null;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    gatewayDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        group: string;
                        topic: string;
                        partition: number;
                        offset: number;
                        key: string | null;
                        eventId: string | null;
                        eventType: string | null;
                        code: string;
                        cause: string;
                        attempts: number;
                        /** Format: date-time */
                        parkedAt: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                        settledAt: string | null;
                        reason: string | null;
                        original: {
                            /** @description The bytes as they came */
                            base64: string;
                            /** @description The same read as UTF-8; what is not UTF-8 shows as U+FFFD */
                            text: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    gatewayDiscardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    gatewayReplayDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    gatewayEventBus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                        reasons: string[];
                        /** @description Events committed and not yet in the log */
                        outboxBacklog: number;
                        partitions: {
                            group: string;
                            topic: string;
                            partition: number;
                            committed: number;
                            end: number;
                            lag: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    gatewayPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    gatewayErasePersonalData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Account id: the own one; administrators may name any */
                    subject: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    questionnaireAuditEntries: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Entries that concern it; only administrators look beyond their own */
                organisation?: string;
                /** @description Operation id, such as `submitSubmission` */
                action?: string;
                /** @description Pseudonymous account id of whoever acted */
                subject?: string;
                /** @description Id of what was changed or read */
                object?: string;
                /** @description First moment */
                since?: string;
                /** @description The moment after the last */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    questionnaireExportAuditEntries: {
        parameters: {
            query?: {
                /** @description Entries that concern it; only administrators look beyond their own */
                organisation?: string;
                /** @description Operation id, such as `submitSubmission` */
                action?: string;
                /** @description Pseudonymous account id of whoever acted */
                subject?: string;
                /** @description Id of what was changed or read */
                object?: string;
                /** @description First moment */
                since?: string;
                /** @description The moment after the last */
                until?: string;
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    questionnaireDeadLetters: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description parked: waits for an operator */
                state?: "parked" | "replayed" | "discarded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            group: string;
                            topic: string;
                            partition: number;
                            offset: number;
                            key: string | null;
                            eventId: string | null;
                            eventType: string | null;
                            code: string;
                            cause: string;
                            attempts: number;
                            /** Format: date-time */
                            parkedAt: string;
                            /**
                             * @description parked: waits for an operator
                             * @enum {string}
                             */
                            state: "parked" | "replayed" | "discarded";
                            settledAt: string | null;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    questionnaireDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        group: string;
                        topic: string;
                        partition: number;
                        offset: number;
                        key: string | null;
                        eventId: string | null;
                        eventType: string | null;
                        code: string;
                        cause: string;
                        attempts: number;
                        /** Format: date-time */
                        parkedAt: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                        settledAt: string | null;
                        reason: string | null;
                        original: {
                            /** @description The bytes as they came */
                            base64: string;
                            /** @description The same read as UTF-8; what is not UTF-8 shows as U+FFFD */
                            text: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    questionnaireDiscardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    questionnaireReplayDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    questionnaireEventBus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                        reasons: string[];
                        /** @description Events committed and not yet in the log */
                        outboxBacklog: number;
                        partitions: {
                            group: string;
                            topic: string;
                            partition: number;
                            committed: number;
                            end: number;
                            lag: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    questionnairePersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    questionnaireErasePersonalData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Account id: the own one; administrators may name any */
                    subject: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    scoringAuditEntries: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Entries that concern it; only administrators look beyond their own */
                organisation?: string;
                /** @description Operation id, such as `submitSubmission` */
                action?: string;
                /** @description Pseudonymous account id of whoever acted */
                subject?: string;
                /** @description Id of what was changed or read */
                object?: string;
                /** @description First moment */
                since?: string;
                /** @description The moment after the last */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    scoringExportAuditEntries: {
        parameters: {
            query?: {
                /** @description Entries that concern it; only administrators look beyond their own */
                organisation?: string;
                /** @description Operation id, such as `submitSubmission` */
                action?: string;
                /** @description Pseudonymous account id of whoever acted */
                subject?: string;
                /** @description Id of what was changed or read */
                object?: string;
                /** @description First moment */
                since?: string;
                /** @description The moment after the last */
                until?: string;
                format?: "ndjson" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    scoringDeadLetters: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description parked: waits for an operator */
                state?: "parked" | "replayed" | "discarded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            group: string;
                            topic: string;
                            partition: number;
                            offset: number;
                            key: string | null;
                            eventId: string | null;
                            eventType: string | null;
                            code: string;
                            cause: string;
                            attempts: number;
                            /** Format: date-time */
                            parkedAt: string;
                            /**
                             * @description parked: waits for an operator
                             * @enum {string}
                             */
                            state: "parked" | "replayed" | "discarded";
                            settledAt: string | null;
                            reason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    scoringDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        group: string;
                        topic: string;
                        partition: number;
                        offset: number;
                        key: string | null;
                        eventId: string | null;
                        eventType: string | null;
                        code: string;
                        cause: string;
                        attempts: number;
                        /** Format: date-time */
                        parkedAt: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                        settledAt: string | null;
                        reason: string | null;
                        original: {
                            /** @description The bytes as they came */
                            base64: string;
                            /** @description The same read as UTF-8; what is not UTF-8 shows as U+FFFD */
                            text: string;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    scoringDiscardDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    scoringReplayDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the dead letter */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description parked: waits for an operator
                         * @enum {string}
                         */
                        state: "parked" | "replayed" | "discarded";
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    scoringEventBus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ready: boolean;
                        reasons: string[];
                        /** @description Events committed and not yet in the log */
                        outboxBacklog: number;
                        partitions: {
                            group: string;
                            topic: string;
                            partition: number;
                            committed: number;
                            end: number;
                            lag: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    scoringPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    scoringErasePersonalData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Account id: the own one; administrators may name any */
                    subject: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Organisations of this kind alone */
                kind?: "city" | "technical-partner" | "evaluator" | "network-office";
                /** @description ISO 3166-1 alpha-2 */
                country?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Organisation"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "evaluator",
                 *       "code": "harbour-institute",
                 *       "name": "Harbour Institute",
                 *       "country": "NL"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Chosen by the caller; made by the platform if left out
                     */
                    id?: string;
                    /** @enum {string} */
                    kind: "technical-partner" | "evaluator" | "network-office";
                    code: string;
                    name: string;
                    /** @default null */
                    country?: string | null;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of what the path names */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkeys"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How its owner tells it from others */
                    name: string;
                    response: {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        /** @enum {string} */
                        authenticatorAttachment?: "platform" | "cross-platform";
                        response: {
                            clientDataJSON: string;
                            attestationObject: string;
                            transports?: string[];
                            authenticatorData?: string;
                            publicKey?: string;
                            publicKeyAlgorithm?: number;
                        };
                        /** @default {} */
                        clientExtensionResults?: {
                            credProps?: {
                                rk?: boolean;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    completePasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description From the link of the mail; good once, for an hour */
                    token: string;
                    /** @description 12 to 200 characters of any kind; not a common password, nor one made of the name or address */
                    password: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPeople: {
        parameters: {
            query: {
                /** @description Account ids, separated by commas; 100 at most */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportPersonalData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["PersonalData"][];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Account id; left out: your own. Administrators may name any
                     */
                    subject?: string;
                    /**
                     * @description The word `erase`: this cannot be undone
                     * @enum {string}
                     */
                    confirmation: "erase";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: components["schemas"]["Erasure"][];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    beatPresence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceHeartbeatInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionPresence"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description Language of mails, ISO 639-1 */
                    language?: string;
                    /** @description IANA time zone, such as Europe/Riga */
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    /** @description 12 to 200 characters of any kind; not a common password, nor one made of the name or address */
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPublishedResults: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Figures of this city alone */
                cityId?: string;
                /** @description Code of an indicator or composite */
                indicator?: string;
                /** @description Year the figure is of */
                year?: number;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description Name of the city or sample as printed */
                            unit: string;
                            /**
                             * @description The registered city, null for any other unit
                             * @default null
                             */
                            cityId: string | null;
                            /** @default null */
                            country: string | null;
                            /**
                             * @description Null where the source gives none
                             * @default null
                             */
                            year: number | null;
                            /** @description Which questionnaire the source used, as far as known */
                            questionnaire: string;
                            indicator: string;
                            score: number;
                            source: string;
                            /**
                             * Format: uuid
                             * @description UUID
                             */
                            resultId: string;
                            /** Format: date-time */
                            recordedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordPublishedResults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    results: {
                        /** @description Name of the city or sample as printed */
                        unit: string;
                        /**
                         * @description The registered city, null for any other unit
                         * @default null
                         */
                        cityId?: string | null;
                        /** @default null */
                        country?: string | null;
                        /**
                         * @description Null where the source gives none
                         * @default null
                         */
                        year?: number | null;
                        /** @description Which questionnaire the source used, as far as known */
                        questionnaire: string;
                        indicator: string;
                        score: number;
                        source: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID
                             */
                            resultId: string;
                            recorded: boolean;
                        }[];
                    };
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID
                             */
                            resultId: string;
                            recorded: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    importRegistry: {
        parameters: {
            query?: {
                /** @description Report what would happen, and do nothing */
                dryRun?: "true" | "false";
            };
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    organisations?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        id?: string;
                        /** @enum {string} */
                        kind: "technical-partner" | "evaluator" | "network-office";
                        code: string;
                        name: string;
                        /** @default null */
                        country?: string | null;
                    }[];
                    /** @default [] */
                    cities?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        id?: string;
                        code: string;
                        name: string;
                        /**
                         * @description ISO 3166-1 alpha-2
                         * @example ES
                         */
                        country: string;
                        /** @default false */
                        fictitious?: boolean;
                        lau?: string | null;
                        nuts?: string | null;
                        latitude?: number | null;
                        longitude?: number | null;
                        /** @default [] */
                        population?: {
                            year: number;
                            value: number;
                            /** @description Where the figure was read, in words a reader can follow */
                            source: string;
                        }[];
                        /** @default [] */
                        foreignBornShare?: {
                            year: number;
                            value: number;
                            /** @description Where the figure was read, in words a reader can follow */
                            source: string;
                        }[];
                    }[];
                    /** @default [] */
                    networks?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        id?: string;
                        code: string;
                        name: string;
                        /** @default false */
                        fictitious?: boolean;
                        /** @description Five for a new network that does not say it */
                        minimumGroup?: number;
                    }[];
                    /** @default [] */
                    memberships?: {
                        network: string;
                        organisation: string;
                        /** @default null */
                        since?: string | null;
                    }[];
                    /** @default [] */
                    conflictDeclarations?: {
                        evaluator: string;
                        city: string;
                        /** @enum {string} */
                        kind: "none" | "employment" | "residence" | "family" | "financial" | "other";
                    }[];
                    /** @default [] */
                    mandates?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        id?: string;
                        city: string;
                        organisation: string;
                        /** @enum {string} */
                        kind: "support" | "evaluation";
                        /** Format: date */
                        from: string;
                        /** @default null */
                        until?: string | null;
                    }[];
                };
                "text/csv": {
                    /** @default [] */
                    organisations?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        id?: string;
                        /** @enum {string} */
                        kind: "technical-partner" | "evaluator" | "network-office";
                        code: string;
                        name: string;
                        /** @default null */
                        country?: string | null;
                    }[];
                    /** @default [] */
                    cities?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        id?: string;
                        code: string;
                        name: string;
                        /**
                         * @description ISO 3166-1 alpha-2
                         * @example ES
                         */
                        country: string;
                        /** @default false */
                        fictitious?: boolean;
                        lau?: string | null;
                        nuts?: string | null;
                        latitude?: number | null;
                        longitude?: number | null;
                        /** @default [] */
                        population?: {
                            year: number;
                            value: number;
                            /** @description Where the figure was read, in words a reader can follow */
                            source: string;
                        }[];
                        /** @default [] */
                        foreignBornShare?: {
                            year: number;
                            value: number;
                            /** @description Where the figure was read, in words a reader can follow */
                            source: string;
                        }[];
                    }[];
                    /** @default [] */
                    networks?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        id?: string;
                        code: string;
                        name: string;
                        /** @default false */
                        fictitious?: boolean;
                        /** @description Five for a new network that does not say it */
                        minimumGroup?: number;
                    }[];
                    /** @default [] */
                    memberships?: {
                        network: string;
                        organisation: string;
                        /** @default null */
                        since?: string | null;
                    }[];
                    /** @default [] */
                    conflictDeclarations?: {
                        evaluator: string;
                        city: string;
                        /** @enum {string} */
                        kind: "none" | "employment" | "residence" | "family" | "financial" | "other";
                    }[];
                    /** @default [] */
                    mandates?: {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        id?: string;
                        city: string;
                        organisation: string;
                        /** @enum {string} */
                        kind: "support" | "evaluation";
                        /** Format: date */
                        from: string;
                        /** @default null */
                        until?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description UUID */
                roundId?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Release"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishRelease: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roundId": "0190a6e0-0000-7000-8000-0000000000c1",
                 *       "origin": "illustrative",
                 *       "title": "Sandbox 2023"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description The round to freeze
                     */
                    roundId: string;
                    /**
                     * @description Which of its figures
                     * @enum {string}
                     */
                    origin: "validated" | "submitted" | "illustrative";
                    title: string;
                    /** @description Who is cited as having made the data; without it the network */
                    creators?: string[];
                    /**
                     * @description Under which licence the questionnaire itself is; the data are under CC BY 4.0
                     * @default EUPL-1.2
                     */
                    instrumentLicence?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the release */
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the release */
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportReleaseAsCsv: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the release */
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportReleaseAsJson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the release */
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["RoundExport"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportReleaseAsJsonStat: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the release */
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json; charset=utf-8": components["schemas"]["JsonStatDataset"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportReleaseAsSdmx: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the release */
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportReleaseAsXlsx: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the release */
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    describeRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the release */
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        "@context": {
                            [key: string]: string;
                        };
                        "@id": string;
                        /** @enum {string} */
                        "@type": "dcat:Dataset";
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Answers of this city alone */
                cityId?: string;
                /** @description Answers in this round alone */
                roundId?: string;
                /** @description Answers of this area alone */
                area?: string;
                /** @description Reviews in this state alone */
                state?: "open" | "accepted" | "corrected" | "queried" | "answered" | "appealed" | "decided";
                /** @description `me`, `nobody` or an account id */
                assignee?: ("me" | "nobody") | string;
                /** @description Due before this moment */
                dueBefore?: string;
                /** @description In their state since before this moment: the older ones */
                sinceBefore?: string;
                /** @description Since when in its state, due, area, city or state; `-` before it turns the order round */
                sort?: "since" | "-since" | "due" | "-due" | "area" | "-area" | "city" | "-city" | "state" | "-state";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReviewItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReviewAgreement: {
        parameters: {
            query: {
                /** @description Id of the round */
                round: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundAgreement"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignReviews: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewAssignmentInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedReviews"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBlindReviews: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReviewItem"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    handOverReviews: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOver"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    drawReviewSample: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleDrawInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewSample"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRounds: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description UUID */
                networkId?: string;
                /** @description Rounds of networks your organisation belongs to alone */
                mine?: "true" | "false";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Round"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    openRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "networkId": "6f1c0e52-0d5e-4a8e-9d3b-2f6a7c1b8e90",
                 *       "code": "epi-2028",
                 *       "name": "EPI round 2028",
                 *       "instrument": {
                 *         "code": "intercultural",
                 *         "version": "1.0.0"
                 *       },
                 *       "opensAt": "2028-02-01T08:00:00Z",
                 *       "closesAt": "2028-09-30T22:00:00Z",
                 *       "referenceYear": 2027,
                 *       "timeZone": "Europe/Brussels",
                 *       "reminderDays": [
                 *         14,
                 *         7,
                 *         2,
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Chosen by the caller; made by the service where absent
                     */
                    id?: string;
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    networkId: string;
                    code: string;
                    name: string;
                    instrument: {
                        code: string;
                        version: string;
                    };
                    /** Format: date-time */
                    opensAt: string;
                    /**
                     * Format: date-time
                     * @description The deadline: nothing is submitted from this instant on
                     */
                    closesAt: string;
                    /** @description The year whose population and foreign-born share apply */
                    referenceYear: number;
                    /** @description Half-open intervals from below to above, without gap or overlap, open at both ends */
                    bands?: {
                        population: {
                            code: string;
                            from: number | null;
                            to: number | null;
                        }[];
                        foreignBornShare: {
                            code: string;
                            from: number | null;
                            to: number | null;
                        }[];
                    };
                    /**
                     * @description IANA name of the time zone the deadline is told in
                     * @default UTC
                     * @example Europe/Brussels
                     */
                    timeZone?: string;
                    /**
                     * @description How many days before its deadline a city that has not sent is reminded; none for an empty list
                     * @default [
                     *       14,
                     *       7,
                     *       2,
                     *       1
                     *     ]
                     */
                    reminderDays?: number[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the round */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRoundSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the round */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundSchedule"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listScores: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Scores of this city alone */
                cityId?: string;
                /** @description Scores of this round alone */
                roundId?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description UUID
                             */
                            submissionId: string;
                            /**
                             * Format: uuid
                             * @description UUID
                             */
                            cityId: string;
                            /**
                             * Format: uuid
                             * @description UUID
                             */
                            roundId: string;
                            /**
                             * Format: uuid
                             * @description UUID
                             */
                            networkId: string;
                            instrument: {
                                code: string;
                                version: string;
                            };
                            submissionVersion: number;
                            /** @enum {string} */
                            origin: "submitted" | "validated" | "illustrative";
                            methodVersion: string;
                            /** Format: date-time */
                            submittedAt: string;
                            /** @description Sent after the end of the round, in an extension */
                            late: boolean;
                            composites: {
                                code: string;
                                strict: number | null;
                                lenient: number | null;
                                coverage: number;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getScore: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        submissionId: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        cityId: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        roundId: string;
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        networkId: string;
                        instrument: {
                            code: string;
                            version: string;
                        };
                        submissionVersion: number;
                        /** @enum {string} */
                        origin: "submitted" | "validated" | "illustrative";
                        methodVersion: string;
                        /** Format: date-time */
                        submittedAt: string;
                        /** @description Sent after the end of the round, in an extension */
                        late: boolean;
                        composites: {
                            code: string;
                            strict: number | null;
                            lenient: number | null;
                            coverage: number;
                        }[];
                        indicators: {
                            code: string;
                            strict: number | null;
                            lenient: number | null;
                            coverage: number;
                        }[];
                        /** @description All submitted versions, oldest first; the last one stands */
                        versions: {
                            submissionVersion: number;
                            /** Format: date-time */
                            submittedAt: string;
                            /** @description Null while the version waits for its instrument */
                            methodVersion: string | null;
                            validatedAt: string | null;
                            /** @description When a correction of this version began, or null */
                            reopenedAt: string | null;
                        }[];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDerivation: {
        parameters: {
            query: {
                /**
                 * @description Code of an indicator or composite
                 * @example core
                 */
                item: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                submissionId: string;
                /** @description Submitted version, from 1 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        item: {
                            code: string;
                            /** @enum {string} */
                            kind: "indicator" | "composite";
                            title: string;
                        };
                        published: {
                            strict: number | null;
                            lenient: number | null;
                            coverage: number;
                        };
                        /** @description Before the coverage rule */
                        computed: {
                            strict: number | null;
                            lenient: number | null;
                            coverage: number;
                        };
                        /** @description Why there is no score, or null */
                        withheld: string | null;
                        formulas: {
                            strict: string;
                            lenient: string;
                            coverage: string;
                        };
                        rules: string[];
                        parts: {
                            code: string;
                            /** @enum {string} */
                            kind: "indicator" | "composite";
                            title: string;
                            /** @description As the instrument gives it; the weights of the parts present are rescaled */
                            weight: number;
                            strict: number | null;
                            lenient: number | null;
                            coverage: number;
                            /** @description False where no question of the part applies: it leaves the mean */
                            applies: boolean;
                            /** @description Why there is no score, or null */
                            withheld: string | null;
                        }[];
                        questions: {
                            code: string;
                            lineage: string;
                            title: string;
                            /** @enum {string} */
                            state: "answered" | "not-applicable" | "not-our-competence" | "unknown" | "hidden";
                            /** @description As sent; null in every state but answered */
                            value: (string | string[] | number | {
                                numerator: number;
                                denominator: number;
                            }) | null;
                            /** @description The value in words */
                            shown: string | null;
                            points: number;
                            attainable: number;
                            /** @description How the points came about, or why the question is hidden or left out */
                            because: string;
                            /** @description The reason of the scoring rule */
                            rationale: string;
                            /**
                             * @description The fractions it stands in
                             * @enum {string}
                             */
                            counts: "strict-and-lenient" | "strict" | "none";
                            /** @description What a released review said of the answer; null before, or where none was needed */
                            review: {
                                /** @enum {string} */
                                verdict: "accepted" | "corrected";
                                /** @description Why other points were given */
                                reason: string | null;
                                /** @description What the answer as it was sent earned */
                                selfPoints: number;
                                selfAttainable: number;
                            } | null;
                        }[];
                        /**
                         * Format: uuid
                         * @description UUID
                         */
                        submissionId: string;
                        submissionVersion: number;
                        instrument: {
                            code: string;
                            version: string;
                        };
                        methodVersion: string;
                        /** @enum {string} */
                        origin: "submitted" | "validated" | "illustrative";
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    enrolSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The password of the account, once more */
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorEnrolment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The password of the account, once more */
                    password: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The six digits the authenticator shows */
                    code: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The password of the account, once more */
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    chooseOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    organisationId: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOwnSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    endOwnSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignIn"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOpenidProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenidProviders"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginOpenidSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Page to come back to
                     * @default /
                     */
                    returnTo?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenidSignIn"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    completeOpenidSignIn: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
                iss?: string;
                error?: string;
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description See Other */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    signInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    response: {
                        id: string;
                        rawId: string;
                        /** @enum {string} */
                        type: "public-key";
                        /** @enum {string} */
                        authenticatorAttachment?: "platform" | "cross-platform";
                        response: {
                            clientDataJSON: string;
                            authenticatorData: string;
                            signature: string;
                            userHandle?: string;
                        };
                        /** @default {} */
                        clientExtensionResults?: {
                            credProps?: {
                                rk?: boolean;
                            };
                        };
                    };
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginPasskeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    signInWithSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The six digits the authenticator shows */
                    code?: string;
                    /** @description One of the codes shown when the second factor was enrolled */
                    recoveryCode?: string;
                    /**
                     * @description True lets this browser in with the password alone for 30 days
                     * @default false
                     */
                    trustDevice?: boolean;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSubmissions: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Submissions to this round alone */
                roundId?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SubmissionSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSubmission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description UUID
                     */
                    roundId: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionSummary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveAnswers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Answers by question code */
                    answers: {
                        [key: string]: components["schemas"]["AnswerInput"];
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answers: components["schemas"]["AnswerVersion"][];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveAnswer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVersion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    clearAnswer: {
        parameters: {
            query: {
                /** @description Version of the answer you last saw */
                version: number;
            };
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerVersion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    referToEvidence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
                /** @description Id of the item */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidencePassageInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchedEvidence"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopReferringToEvidence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
                /** @description Id of the item */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchedEvidence"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAnswerHistory: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AnswerHistoryEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAssignments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Assignment"][];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignSection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Code of an area of the instrument */
                area: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Account ids of those who write the section; empty takes it from everybody */
                    subjects: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBoard: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAnswerChanges: {
        parameters: {
            query?: {
                /** @description `cursor` of the answer before. Without it nothing is told but the cursor to begin with. */
                since?: string;
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerChanges"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkSubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionCheck"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceLibrary"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    uploadEvidenceFile: {
        parameters: {
            query: {
                /** @description Name of the file, with its extension */
                name: string;
                /** @description evaluators: beyond the city and its partner, evaluators alone; public: everybody, once results are released */
                visibility?: "evaluators" | "public";
            };
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        /** @description The content of the file, as it is */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedEvidence"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedEvidence"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    addEvidenceLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceLinkInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedEvidence"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeEvidence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Id of the item */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchedEvidence"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeEvidence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Id of the item */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceChangeInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchedEvidence"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Id of the item */
                evidence: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "image/png": string;
                    "image/jpeg": string;
                    "image/webp": string;
                    "image/tiff": string;
                    "text/plain": string;
                    "text/csv": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    setPosition: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        question: string;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPreviousAnswers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        previous: components["schemas"]["PreviousRound"] | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSubmissionPdf: {
        parameters: {
            query?: {
                /** @description Language of the document; that of the instrument where it is not translated */
                language?: "en" | "de" | "es" | "it" | "lv" | "pl" | "sv";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReceipt: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Version that was sent */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReceiptPdf: {
        parameters: {
            query?: {
                /** @description Language of the document; that of the instrument where it is not translated */
                language?: "en" | "de" | "es" | "it" | "lv" | "pl" | "sv";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Version that was sent */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenSubmission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionSummary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSubmissionReviews: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReviews"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptAnswers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptancesInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswers"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewWithThread"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    raiseAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealInputInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    giveBlindVerdict: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlindVerdictInput"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideAppeal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealDecisionInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    openQuery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryInputInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    replyToQuery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryReplyInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    giveVerdict: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /**
                 * @description Code of a question of the instrument
                 * @example com.statement
                 */
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictInputInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewItem"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    planSection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Code of an area of the instrument */
                area: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A short name for the office that sees to it, such as "Schools office"; null for none */
                    office: string | null;
                    /** @description Until when it should be ready; null for no date */
                    dueAt: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionPlan"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    markSectionReady: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Code of an area of the instrument */
                area: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedSection"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    returnSection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Code of an area of the instrument */
                area: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedSection"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    submitSubmission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionSummary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listThreads: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Threads about this question alone */
                question?: string;
                state?: "open" | "resolved";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Thread"][];
                        nextCursor: string | null;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    openThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewThreadInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Id of the thread */
                thread: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentWordsInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    editComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Id of the thread */
                thread: string;
                /** @description Id of the comment */
                comment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentWordsInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeComment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Id of the thread */
                thread: string;
                /** @description Id of the comment */
                comment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Id of the thread */
                thread: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    resolveThread: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
                /** @description Id of the thread */
                thread: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    validateSubmission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionSummary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordVisit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawSubmission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionSummary"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWorkbook: {
        parameters: {
            query?: {
                /** @description Language of the document; that of the instrument where it is not translated */
                language?: "en" | "de" | "es" | "it" | "lv" | "pl" | "sv";
            };
            header?: {
                /** @description The ETag at hand; the answer is 304 without a body where it still holds */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the submission */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: byte
                     * @description The XLSX file, at most 2097152 bytes
                     */
                    workbook: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkbookComparison"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Part of a name or an address */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["User"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    disableUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    enableUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUserSessions: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UserSession"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    endUserSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    endUserSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description UUID */
                id: string;
                /** @description UUID */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://data.valmarenna.example/interlace",
                 *       "description": "City data platform",
                 *       "eventTypes": [
                 *         "score-ready"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Where news are posted: https on port 443 or 8443 of a public host */
                    url: string;
                    /**
                     * @description For the people who keep it
                     * @default
                     */
                    description?: string;
                    /** @description What to be told of */
                    eventTypes: ("score-ready" | "submission-submitted" | "submission-reopened" | "submission-withdrawn" | "submission-validated" | "round-opened" | "round-closed" | "release-published" | "mandate-given" | "mandate-ended")[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the webhook */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the webhook */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "paused"
                 *     }
                 */
                "application/json": {
                    /** @description Where news are posted: https on port 443 or 8443 of a public host */
                    url?: string;
                    /** @description For the people who keep it */
                    description?: string;
                    /** @description What to be told of */
                    eventTypes?: ("score-ready" | "submission-submitted" | "submission-reopened" | "submission-withdrawn" | "submission-validated" | "round-opened" | "round-closed" | "release-published" | "mandate-given" | "mandate-ended")[];
                    /**
                     * @description Paused: news are kept, and sent in order once it is active again
                     * @enum {string}
                     */
                    state?: "active" | "paused";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 200 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Only deliveries in this state */
                state?: "waiting" | "delivered" | "failed" | "withheld";
            };
            header?: never;
            path: {
                /** @description Id of the webhook */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDelivery"][];
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the webhook */
                id: string;
                /** @description Id of the delivery */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the webhook */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Made by the caller, once per intention: the same key with the same request is carried out once
                 * @example 0f8a4f0e-5b7c-4c39-9f2e-3b1d7c5a9e42
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the webhook */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            503: components["responses"]["Unavailable"];
        };
    };
}
