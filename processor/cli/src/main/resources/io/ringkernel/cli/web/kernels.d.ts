
export interface Options {
  /** The `page` of a module with actors, to share its device. */
  page?: {readonly device: GPUDevice};
}
