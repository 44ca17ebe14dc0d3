// wink's English model is one package of many parts; its own declarations know the whole only.
declare module "wink-eng-lite-web-model/dist/*" {
  const part: unknown;
  export default part;
}
