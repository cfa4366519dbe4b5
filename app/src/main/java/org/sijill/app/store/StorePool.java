package org.sijill.app.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One store for many threads: connections that read are lent to one thread at a time, and one that writes is lent under a lock. What was
 * written is seen by whoever borrows a connection after that.
 *
 * <p>What is asked has to be answered inside the question: nothing that still reads from the connection may leave it.
 */
public final class StorePool implements AutoCloseable {

    private final StoreAddress address;
    private final boolean writable;
    private final Duration patience;
    private final BlockingQueue<Store> free;
    private final List<Store> all = new ArrayList<>();
    private final ReentrantLock writing = new ReentrantLock(true);
    private @Nullable Store writer;
    private boolean closed;
    /** Of an embedded store, which nobody else writes to; -1 where it has to be asked. */
    private int generation = -1;

    private long writes;

    private StorePool(StoreAddress address, boolean writable, int readers, Duration patience) {
        this.address = address;
        this.writable = writable;
        this.patience = patience;
        this.free = new ArrayBlockingQueue<>(readers);
    }

    /**
     * Opens a store for questions alone; other processes may do the same.
     *
     * @param readers how many threads may ask at once
     * @param patience how long a thread waits for a connection that is free
     * @throws StoreException where there is no store, or another process writes to it
     */
    public static StorePool reading(StoreAddress address, int readers, Duration patience) {
        return opened(address, false, readers, patience);
    }

    /**
     * Opens a store for questions and changes, and makes it where there is none. An embedded one is closed to other processes until this
     * is closed.
     *
     * @throws StoreException where it cannot be written to, or another process has it open
     */
    public static StorePool writing(StoreAddress address, int readers, Duration patience) {
        return opened(address, true, readers, patience);
    }

    private static StorePool opened(StoreAddress address, boolean writable, int readers, Duration patience) {
        StorePool pool = new StorePool(address, writable, readers, patience);
        try {
            if (writable) {
                pool.writer = Store.writing(address);
            }
            for (int i = 0; i < readers; i++) {
                pool.free.add(pool.reader());
            }
            return pool;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private Store reader() {
        Store store = Store.sharing(address, writable);
        synchronized (all) {
            all.add(store);
        }
        return store;
    }

    public boolean isWritable() {
        return writable;
    }

    public StoreAddress address() {
        return address;
    }

    /**
     * Asks the store.
     *
     * @param question gets a store that refuses changes, for as long as it runs
     * @throws StoreException where no connection becomes free in time, or the database fails
     */
    public <T extends @Nullable Object> T read(Function<Store, T> question) {
        Store store = borrowed();
        try {
            return question.apply(store);
        } catch (StoreException e) {
            store = mended(store, e);
            throw e;
        } finally {
            free.add(store);
        }
    }

    private Store borrowed() {
        try {
            Store store = free.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (store != null) {
                return store;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new StoreBusyException("the store " + address + " is busy: no connection became free in "
                + patience.toMillis() + " ms. Ask again later.");
    }

    /** A connection in the place of one that is broken, as after a server was started anew; the broken one where there is none to be had. */
    private Store mended(Store store, StoreException fault) {
        if (store.isAlive()) {
            return store;
        }
        try {
            Store other = reader();
            synchronized (all) {
                all.remove(store);
            }
            store.close();
            return other;
        } catch (StoreException e) {
            fault.addSuppressed(e);
            return store;
        }
    }

    /**
     * Changes the store, one change at a time.
     *
     * @throws StoreException where the pool only reads, another change does not end in time, or the database fails
     */
    public <T extends @Nullable Object> T write(Function<Store, T> change) {
        if (writer == null) {
            throw new StoreException("the store " + address + " was opened for reading alone and takes no changes.");
        }
        if (!locked()) {
            throw new StoreBusyException(
                    "the store " + address + " is busy: another change is under way. Ask again later.");
        }
        try {
            Store store = writer;
            try {
                return change.apply(store);
            } catch (StoreException e) {
                if (!store.isAlive()) {
                    writer = Store.writing(address);
                    store.close();
                }
                throw e;
            } finally {
                changed();
            }
        } finally {
            writing.unlock();
        }
    }

    private synchronized void changed() {
        generation = -1;
        writes++;
    }

    /** Counts the changes of the store; see {@link Store#generation}. Costs nothing where nothing has changed. */
    public int generation() {
        long before;
        synchronized (this) {
            if (generation >= 0) {
                return generation;
            }
            before = writes;
        }
        int now = read(Store::generation);
        synchronized (this) {
            // what a change overtook must not stay
            if (address.isEmbedded() && writes == before) {
                generation = now;
            }
        }
        return now;
    }

    private boolean locked() {
        try {
            return writing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Closes every connection; nobody may be asking any more. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        synchronized (all) {
            all.forEach(Store::close);
            all.clear();
        }
        if (writer != null) {
            writer.close();
        }
    }
}
