import { IDBFactory } from 'fake-indexeddb';

/** Databases of a test's own, of which the ones with these names fail to open, as a browser lets them fail. */
export function factoryWhere(faults: ReadonlyMap<string, string>): IDBFactory {
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  factory.open = (name, version) => {
    const fault = faults.get(name);
    if (fault !== undefined) throw new DOMException(`${name} cannot be opened`, fault);
    return open(name, version);
  };
  return factory;
}
