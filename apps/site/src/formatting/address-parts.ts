/**
 * An address cut where a line may break: behind its slashes and before what joins words.
 *
 * @example addressParts('https://a.example/b/c-d') // => ['https://', 'a.example/', 'b/', 'c', '-d']
 */
export function addressParts(address: string): readonly string[] {
  return address.split(/(?<=\/)(?!\/)|(?=[-?&=#_%])/);
}
