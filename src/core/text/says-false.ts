/**
 * "… is wrong", "was simply not true": words at the end of a statement that deny all of it before them. `words` begin where the denied statement ends.
 */
export const saysFalse = (words: string): boolean =>
  /^\W*(?:is|was|are|were|be|been|['’]s)(?: (?:\p{L}+ly|just|quite|so|plain|also|still|all))* (?:not (?:\p{L}+ )?(?:true|so|right|correct|the case)|wrong|false|untrue|incorrect|mistaken|baseless|unfounded|nonsense|rubbish|fiction|a (?:lie|myth|hoax|fabrication))\b/iu.test(
    words,
  );
