/** Brackets within brackets; a goal of the third level with all its lists needs 14, and recursion has to end somewhere. */
export const maxDepth = 64;

/** Characters of a key: places are named by the keys around them, and none of the data has more than 64. */
export const longestKey = 200;
