/** What leads from one part of a document that is printed in parts to an id in another: the id follows. No such host exists. */
export const otherPartUrl = 'https://other-part.invalid/#';
