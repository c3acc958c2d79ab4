package cn.hubei.trade.file.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** One object for each file in a bucket of an object store that speaks S3; its key is the id (ADR 15). */
public class S3FileStore implements FileStore, AutoCloseable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int PAGE = 1_000;
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration DELETING = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final S3Client client;
    private final String bucket;

    public S3FileStore(S3Settings settings) {
        bucket = settings.bucket();
        client = S3Client.builder()
                .endpointOverride(settings.address())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(settings.pathStyle())
                // Not every server knows Amazon's own way to cut a body into signed pieces; all know a whole one.
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(calls -> calls.apiCallTimeout(settings.timeout()))
                .build();
    }

    /** One request with its length and checksum: the server keeps the whole or nothing. */
    @Override
    public void write(UUID id, Content content) throws IOException {
        var checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(content.sha256()));
        var body = RequestBody.fromContentProvider(() -> open(content), content.size(), "application/octet-stream");
        answered(() -> client.putObject(
                object -> object.bucket(bucket).key(id.toString()).checksumSHA256(checksum), body));
    }

    @Override
    public InputStream read(UUID id) throws IOException {
        try {
            return answered(
                    () -> client.getObject(object -> object.bucket(bucket).key(id.toString())));
        } catch (NoSuchKeyException gone) {
            throw new NoSuchFileException(id.toString());
        }
    }

    @Override
    public void delete(UUID id) throws IOException {
        answered(() -> client.deleteObject(object -> object.bucket(bucket)
                .key(id.toString())
                // Whoever waits has mostly waited for a write before, and what stays is swept.
                .overrideConfiguration(call -> call.apiCallTimeout(DELETING))));
    }

    @Override
    public List<Kept> after(UUID id) throws IOException {
        var last = id.toString();
        while (true) {
            var page = page(last);
            var kept = kept(page);
            // A page may hold nothing but what others keep in the bucket.
            if (!kept.isEmpty() || !page.isTruncated()) {
                return kept;
            }
            last = page.contents().get(page.contents().size() - 1).key();
        }
    }

    private ListObjectsV2Response page(String after) throws IOException {
        return answered(() -> client.listObjectsV2(
                list -> list.bucket(bucket).startAfter(after).maxKeys(PAGE)));
    }

    private static List<Kept> kept(ListObjectsV2Response page) {
        return page.contents().stream()
                .filter(object -> ID.matcher(object.key()).matches())
                .map(S3FileStore::kept)
                .toList();
    }

    /** A body that breaks off is never an object. */
    @Override
    public int tidy(Instant before) {
        return 0;
    }

    @Override
    public void close() {
        client.close();
    }

    private static Kept kept(S3Object object) {
        return new Kept(UUID.fromString(object.key()), object.size(), object.lastModified());
    }

    private static InputStream open(Content content) {
        try {
            return content.open();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> T answered(Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (NoSuchKeyException gone) {
            throw gone;
        } catch (SdkException | UncheckedIOException failed) {
            throw new IOException("The object store did not do it", failed);
        }
    }
}
