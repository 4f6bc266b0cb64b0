import java.nio.file.Path;
import java.util.Scanner;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * Several OpenSearch nodes in one process, on this computer alone: java -cp … Nodes.java FOLDER HTTP_PORT:TRANSPORT_PORT…
 * Says "ready" once they are one cluster. A line "stop 2" on standard input ends the second node, "start 2" starts it again; each is answered by
 * the same line. The end of standard input ends the process, so that a test that dies leaves nothing behind.
 */
public class Nodes {
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        String[] ports = new String[args.length - 1];
        String[] seeds = new String[args.length - 1];
        for (int i = 1; i < args.length; i++) {
            ports[i - 1] = args[i];
            seeds[i - 1] = "127.0.0.1:" + args[i].split(":")[1];
        }
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            String[] port = ports[number - 1].split(":");
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", port[0]);
            settings.put("transport.port", port[1]);
            settings.putList("discovery.seed_hosts", seeds);
            settings.putList("cluster.initial_cluster_manager_nodes", "Node 1");
            // The first node stays: whoever stops another one does not lose the cluster with it.
            if (number > 1) settings.putList("node.roles", "data");
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(folder.toString())
                .clusterName("crossread-" + ProcessHandle.current().pid())
                .numOfNode(ports.length)
                .useLogger()
                .disableESLogger());
        System.out.println("ready");
        Scanner lines = new Scanner(System.in);
        while (lines.hasNextLine()) {
            String line = lines.nextLine().trim();
            String[] words = line.split(" ");
            int node = words.length > 1 ? Integer.parseInt(words[1]) - 1 : -1;
            if (words[0].equals("stop")) runner.getNode(node).close();
            if (words[0].equals("start")) runner.startNode(node);
            System.out.println(line);
        }
        Runtime.getRuntime().halt(0);
    }
}
