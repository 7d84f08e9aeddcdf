import { ENDPOINTS } from './endpoints.js';
import { can, lowestRoleFor, PERMISSIONS, ROLES } from './permissions.js';

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('every endpoint', () => {
  it('has a name of its own', () => {
    expect(repeated(ENDPOINTS.map(({ name }) => name))).toEqual([]);
  });

  it('has an address of its own, whatever its parameters are called', () => {
    expect(repeated(ENDPOINTS.map(({ method, path }) => `${method} ${path.replaceAll(/:[a-zA-Z]+/g, ':')}`))).toEqual([]);
  });

  it.each(ENDPOINTS.map((endpoint) => [endpoint.name, endpoint] as const))('%s has a schema for each parameter of its path', (_, { path, params }) => {
    const inPath = [...path.matchAll(/:([a-zA-Z]+)/g)].map((match) => match[1]);
    expect(Object.keys(params?.shape ?? {}).sort()).toEqual(inPath.sort());
  });

  it('takes no body where it only reads', () => {
    expect(ENDPOINTS.filter(({ method, body }) => method === 'GET' && body).map(({ name }) => name)).toEqual([]);
  });

  it('answers with a shape, a file or 204', () => {
    const silent = ENDPOINTS.filter(({ response, produces, status }) => !response && !produces && status !== 204);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe('roles', () => {
  it.each(PERMISSIONS)('grow: whoever is above may %s too', (permission) => {
    const lowest = ROLES.indexOf(lowestRoleFor(permission));
    expect(ROLES.map((role) => can(role, permission))).toEqual(ROLES.map((_, place) => place >= lowest));
  });
});
