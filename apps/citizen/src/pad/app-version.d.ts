/** Version of this build, put in by vite.preset.mjs. */
declare const __APP_VERSION__: string;
