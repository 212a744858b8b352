export interface VectorPaths {
  /** The file of hnswlib. */
  readonly graph: string;
  /** What `writeRounded` made of it. */
  readonly rounded: string;
}
