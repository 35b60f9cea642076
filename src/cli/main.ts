process.stdout.write('assay 0.1.0\n');
