/** Brackets within brackets; a goal of the third level with all its lists needs 14, and recursion has to end somewhere. */
export const maxDepth = 64;
