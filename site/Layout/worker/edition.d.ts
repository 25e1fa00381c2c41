/** Put before the worker by the build (site/OfflineWorker.cs). */
declare const EDITION: { version: string; files: string[]; notFound: string }
