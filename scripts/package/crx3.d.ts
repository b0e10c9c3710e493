declare module 'crx3' {
  import type { Readable } from 'node:stream';

  interface Options {
    readonly keyPath: string;
    readonly crxPath: string;
    readonly xmlPath: string;
    readonly crxURL: string;
    readonly appVersion: string;
  }

  export default function writeCrx3(zip: Readable, options: Options): Promise<void>;
}
