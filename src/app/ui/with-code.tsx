import { Fragment } from "react";

/** A message whose commands stand between backticks, with those set as code. */
export const WithCode = ({ of }: { readonly of: string }) =>
  of.split("`").map((piece, index) => (index % 2 === 1 ? <code key={index}>{piece}</code> : <Fragment key={index}>{piece}</Fragment>));
