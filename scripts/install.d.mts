/** Whether Node `version` ("v20.19.0") is new enough. */
export function isNewEnough(version: string): boolean;
/** Whether the packages in `folder` are missing, or older than the lock file. */
export function needsPackages(folder: string): boolean;
/** What to tell somebody whose `npm ci` ended with `output`. */
export function installAdvice(output: string): string;
