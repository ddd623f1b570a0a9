import { existsSync } from "node:fs";
import { join } from "node:path";

/** The page that On Record opens when it is installed, as each test installs it; in front of the tab that is tested. */
export const WELCOME = "/welcome.html";

/** Whether an extension has that page. */
export const opensWelcome = (extension: string): boolean => existsSync(join(extension, WELCOME));
