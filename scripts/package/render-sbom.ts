import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';

/** A CycloneDX bill of the npm packages whose code is in the builds; without a time or a number drawn by chance. */
export function renderSbom(root: string, version: string, folders: readonly string[]): string {
  const bom = new Models.Bom();
  bom.metadata.component = new Models.Component(Enums.ComponentType.Application, 'vigie', { version, bomRef: 'vigie' });
  for (const folder of [...new Set(folders)].sort()) {
    const component = componentOf(root, folder);
    bom.components.add(component);
    bom.metadata.component.dependencies.add(component.bomRef);
  }
  const spec = Spec.Spec1dot6;
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(spec));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf(root: string, folder: string): Models.Component {
  const manifest: unknown = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const { name, version, license } = Object(manifest);
  const [group, plain] = String(name).startsWith('@') ? String(name).split('/') : [undefined, String(name)];
  const purl = new PackageURL('npm', group, plain ?? '', String(version), undefined, undefined).toString();
  return new Models.Component(Enums.ComponentType.Library, plain ?? '', {
    ...(group !== undefined && { group }),
    version: String(version),
    purl,
    bomRef: purl,
    licenses: new Models.LicenseRepository([new Models.LicenseExpression(String(license))]),
  });
}
