import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** SHA-256 of the text's UTF-8, in hex. At once, and where the browser's own is closed: on pages from disk and from an insecure address. */
export const sha256 = (text: string): string => bytesToHex(hash(new TextEncoder().encode(text)));
