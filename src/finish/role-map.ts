import type { StructureElement } from '../pdf/structure-element.ts';
import { walkStructure } from '../pdf/walk-structure.ts';
import { roles } from './structure-types.ts';

/** The standard types of those types in use that are none (ISO 32000-1, 14.7.3). */
export function createRoleMap(structure: StructureElement): Map<string, string> {
  const roleMap = new Map<string, string>();
  for (const { type } of walkStructure(structure)) {
    const role = roles.get(type);
    if (role !== undefined) roleMap.set(type, role);
  }
  return roleMap;
}
