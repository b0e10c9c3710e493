/** What stands in the field at first: the settings in force here, and addresses to be replaced. */
export function starterConfig(chromiumId: string, settings: Readonly<Record<string, string>>): string {
  const place = 'https://deploiement.example.org/vigie';
  const config = {
    chromium: { id: chromiumId, updateUrl: `${place}/update.xml` },
    firefox: { installUrl: `${place}/vigie.xpi` },
    settings,
  };
  return JSON.stringify(config, undefined, 2);
}
