/** A copy of this file stands beside the installed peers: a bare name is looked up from where it is asked for. */
export const loadPeer = (name) => import(name);
