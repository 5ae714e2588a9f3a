package uk.ac.manchester.tornado.api;

public class WorkerGrid1D implements WorkerGrid {
  private long[] global;
  private long[] local;

  public WorkerGrid1D(int x) {
    global = new long[] {x, 1, 1};
  }

  @Override
  public long[] getGlobalWork() {
    return global;
  }

  @Override
  public long[] getLocalWork() {
    return local;
  }

  @Override
  public void setGlobalWork(long x, long y, long z) {
    global = new long[] {x, y, z};
  }

  @Override
  public void setLocalWork(long x, long y, long z) {
    local = new long[] {x, y, z};
  }
}
