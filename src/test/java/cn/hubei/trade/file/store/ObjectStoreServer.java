package cn.hubei.trade.file.store;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 server of the test's own, which can be stopped and started again where it was. */
public final class ObjectStoreServer {

    static final String ACCESS_KEY = "platform";
    static final String SECRET_KEY = "a secret of the tests";

    private final BlobStore objects = new TransientNio2BlobStore();
    private final URI address;
    private S3Proxy running;

    public ObjectStoreServer() throws Exception {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = URI.create("http://127.0.0.1:" + free.getLocalPort());
        }
        start();
    }

    URI address() {
        return address;
    }

    void start() throws Exception {
        var properties = new Properties();
        properties.setProperty("s3proxy.endpoint", address.toString());
        properties.setProperty("s3proxy.authorization", "aws-v4");
        properties.setProperty("s3proxy.identity", ACCESS_KEY);
        properties.setProperty("s3proxy.credential", SECRET_KEY);
        running = S3Proxy.Builder.fromProperties(properties).blobStore(objects).build();
        running.start();
    }

    public void stop() throws Exception {
        running.stop();
    }

    /** A store with a bucket of its own. */
    public S3FileStore store() throws Exception {
        return store(bucket(), SECRET_KEY);
    }

    public S3FileStore store(String bucket, String secretKey) {
        return new S3FileStore(settings(bucket, secretKey).complete());
    }

    /** A new one. */
    String bucket() {
        var bucket = "files-" + UUID.randomUUID();
        objects.createContainer(bucket);
        return bucket;
    }

    /** Something that is not the platform's. */
    void put(String bucket, String key) {
        try (var client = S3Client.builder()
                .endpointOverride(address)
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .build()) {
            client.putObject(object -> object.bucket(bucket).key(key), RequestBody.fromString("x"));
        }
    }

    private S3Settings settings(String bucket, String secretKey) {
        return new S3Settings(
                address.toString(), bucket, "us-east-1", ACCESS_KEY, secretKey, true, Duration.ofSeconds(5));
    }
}
