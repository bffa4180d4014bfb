package io.github.sourcedfigures.publisher.format;

import java.lang.reflect.Constructor;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.ByteBufferAllocator;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.crypto.FileDecryptionProperties;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.hadoop.ParquetMetricsCallback;

/**
 * Read options without Hadoop. Every builder of parquet-java 1.18 makes a default codec factory of Hadoop classes before
 * it can be told of another one, so the options' own constructor is called, which is not public. The version is pinned
 * and the read-back tests run without Hadoop; remove this when the builder asks for the codec first.
 */
final class ReadOptions {
    private static final int ALLOCATION = 8 << 20;

    private ReadOptions() {}

    static ParquetReadOptions of(CompressionCodecFactory codecs) {
        try {
            Constructor<ParquetReadOptions> constructor = ParquetReadOptions.class.getDeclaredConstructor(
                    boolean.class,
                    boolean.class,
                    boolean.class,
                    boolean.class,
                    boolean.class,
                    boolean.class,
                    boolean.class,
                    boolean.class,
                    boolean.class,
                    FilterCompat.Filter.class,
                    ParquetMetadataConverter.MetadataFilter.class,
                    CompressionCodecFactory.class,
                    ByteBufferAllocator.class,
                    int.class,
                    Map.class,
                    FileDecryptionProperties.class,
                    ParquetMetricsCallback.class,
                    ParquetConfiguration.class);
            constructor.setAccessible(true);
            // No filters, no checksums, no encryption: the whole file, every row.
            return constructor.newInstance(
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    FilterCompat.NOOP,
                    ParquetMetadataConverter.NO_FILTER,
                    codecs,
                    new HeapByteBufferAllocator(),
                    ALLOCATION,
                    Map.of(),
                    null,
                    null,
                    new PlainParquetConfiguration());
        } catch (ReflectiveOperationException otherVersion) {
            throw new IllegalStateException(
                    "this is not the version of parquet-java that the build names", otherVersion);
        }
    }
}
