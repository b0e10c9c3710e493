import { Readable } from 'node:stream';
import writeCrx3 from 'crx3';

/** Where a signed package and the file that announces it go, and where browsers will find the package. */
export interface CrxTarget {
  readonly crxPath: string;
  readonly xmlPath: string;
  readonly crxUrl: string;
  readonly version: string;
}

/** Signs a zip as CRX3, and writes it with its update.xml. RSA signs the same bytes alike every time. */
export async function writeCrx(zip: Uint8Array, keyFile: string, target: CrxTarget): Promise<void> {
  const { crxPath, xmlPath, crxUrl, version } = target;
  await writeCrx3(Readable.from([zip]), { keyPath: keyFile, crxPath, xmlPath, crxURL: crxUrl, appVersion: version });
}
