package io.github.sourcedfigures.publisher.format;

import io.airlift.compress.Compressor;
import io.airlift.compress.Decompressor;
import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Gives Parquet zstd in pure Java: the same bytes on every machine, and no native library to load. */
final class ZstdCodecFactory implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        check(codec);
        return new Squeeze(codec);
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        check(codec);
        return new Stretch(codec);
    }

    @Override
    public void release() {
        // Nothing is held.
    }

    private static void check(CompressionCodecName codec) {
        if (codec != CompressionCodecName.ZSTD && codec != CompressionCodecName.UNCOMPRESSED) {
            throw new IllegalArgumentException("releases are compressed with zstd, not with " + codec);
        }
    }

    private static byte[] bytes(BytesInput input) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(input.size()));
        input.writeAllTo(bytes);
        return bytes.toByteArray();
    }

    private record Squeeze(CompressionCodecName codec) implements BytesInputCompressor {
        @Override
        public BytesInput compress(BytesInput input) throws IOException {
            // Parquet asks the factory for the codec "uncompressed" too.
            if (codec == CompressionCodecName.UNCOMPRESSED) {
                return input;
            }
            byte[] plain = bytes(input);
            Compressor zstd = new ZstdCompressor();
            byte[] packed = new byte[zstd.maxCompressedLength(plain.length)];
            int length = zstd.compress(plain, 0, plain.length, packed, 0, packed.length);
            return BytesInput.from(packed, 0, length);
        }

        @Override
        public CompressionCodecName getCodecName() {
            return codec;
        }

        @Override
        public void release() {
            // Nothing is held.
        }
    }

    private record Stretch(CompressionCodecName codec) implements BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput input, int plainLength) throws IOException {
            if (codec == CompressionCodecName.UNCOMPRESSED) {
                return input;
            }
            byte[] packed = bytes(input);
            byte[] plain = new byte[plainLength];
            Decompressor zstd = new ZstdDecompressor();
            zstd.decompress(packed, 0, packed.length, plain, 0, plainLength);
            return BytesInput.from(plain);
        }

        @Override
        public void decompress(ByteBuffer input, int packedLength, ByteBuffer output, int plainLength)
                throws IOException {
            byte[] packed = new byte[packedLength];
            input.get(packed);
            output.put(bytes(decompress(BytesInput.from(packed), plainLength)));
        }

        @Override
        public void release() {
            // Nothing is held.
        }
    }
}
