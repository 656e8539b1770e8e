interface ImportMetaEnv {
  /** Set by the build, from the states of the translations. */
  readonly REVIEWED_LANGUAGES: readonly string[];
}
