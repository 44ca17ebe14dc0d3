declare module "graphology-gexf/browser/writer.js" {
  export { write as default } from "graphology-gexf";
}
