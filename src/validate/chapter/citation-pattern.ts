/** `[@kpinfo]` or `[@kpinfo, s. 5]`: the id of a source and, if need be, the place in it. */
export const citationPattern = /\[@([a-z][a-z0-9-]*)(?:,\s*([^\]]+))?\]/g;
