/** Hosts as browsers grant them. */

/** The match pattern for every page of the host of `url`, in its scheme: a host is granted whatever the port. */
export function hostPattern({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`;
}
